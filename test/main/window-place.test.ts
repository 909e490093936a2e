import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readPlace, saneRectangle, type WindowPlace, writePlace } from '../../main/window-place';

const laptop = { x: 0, y: 0, width: 1920, height: 1040 };
const beside = { x: 1920, y: -200, width: 2560, height: 1400 };
const place = (more: Partial<WindowPlace> = {}): WindowPlace => ({
  x: 100,
  y: 80,
  width: 1366,
  height: 768,
  maximised: false,
  zoom: 1,
  ...more,
});
const rectangle = ({ x, y, width, height }: WindowPlace) => ({ x, y, width, height });

describe('where the window opens', () => {
  it('is the middle of the first screen at first', () => {
    expect(saneRectangle(null, [laptop, beside])).toEqual({ x: 277, y: 136, width: 1366, height: 768 });
  });
  it('is where it was, on any screen', () => {
    for (const kept of [place(), place({ x: 2400, y: -150 })])
      expect(saneRectangle(kept, [laptop, beside])).toEqual(rectangle(kept));
  });
  it('is the middle of the first screen, in its old size, where its screen has gone', () => {
    const kept = place({ x: 2400, y: -150, width: 1500, height: 900 });
    expect(saneRectangle(kept, [laptop])).toEqual({ x: 210, y: 70, width: 1500, height: 900 });
  });
  it('fits a screen that is smaller than it was', () => {
    const small = { x: 0, y: 0, width: 1280, height: 680 };
    expect(saneRectangle(place({ x: 40, y: 20, width: 2400, height: 1300 }), [small])).toEqual(small);
  });
  it('is never smaller than the window may be, unless the screen is', () => {
    expect(saneRectangle(place({ width: 10, height: 10 }), [laptop])).toMatchObject({
      width: 960,
      height: 600,
    });
    const tiny = { x: 0, y: 0, width: 800, height: 500 };
    expect(saneRectangle(place(), [tiny])).toEqual(tiny);
  });
  it('lies whole on one of the screens, whatever was kept', () => {
    const pixels = fc.integer({ min: -100_000, max: 100_000 });
    const size = fc.integer({ min: 1, max: 100_000 });
    const kept = fc.record({ x: pixels, y: pixels, width: size, height: size });
    fc.assert(
      fc.property(kept, (some) => {
        const found = saneRectangle(place(some), [laptop, beside]);
        const within = [laptop, beside].some(
          (screen) =>
            found.x >= screen.x &&
            found.y >= screen.y &&
            found.x + found.width <= screen.x + screen.width &&
            found.y + found.height <= screen.y + screen.height,
        );
        expect(within).toBe(true);
      }),
    );
  });
});

describe('the place that is kept', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'place-'));
  const file = path.join(folder, 'window.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('comes back as it was, and holds numbers only', () => {
    writePlace(file, place({ maximised: true, zoom: 1.5 }));
    expect(readPlace(file)).toEqual(place({ maximised: true, zoom: 1.5 }));
    expect(readFileSync(file, 'utf8')).toMatch(/^[{}",:.\s\w-]*$/);
  });
  it.each(['', 'null', '{"x":1}', '{"x":1e9,"y":0,"width":1,"height":1,"maximised":false,"zoom":1}'])(
    'counts as none where it reads %j',
    (text) => {
      writeFileSync(file, text);
      expect(readPlace(file)).toBeNull();
    },
  );
  it('is not worth a failure', () => {
    expect(readPlace(path.join(folder, 'none.json'))).toBeNull();
    expect(() => writePlace(path.join(folder, 'no such folder', 'window.json'), place())).not.toThrow();
  });
});
