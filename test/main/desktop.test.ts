import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DesktopBridge, desktopCalls, desktopEvents } from '../../shared/definitions/desktop-bridge';
import { pivotDefinition } from '../../shared/definitions/pivot-definition';
import { defaultSettings } from '../../shared/definitions/programme-settings';
import { chosenComparison, readSavedComparisons } from '../../shared/definitions/saved-comparison';
import { readSavedPivots } from '../../shared/definitions/saved-pivot';
import { electronStandIn } from './electron-stand-in';

const electron = vi.hoisted(() => ({}) as ReturnType<typeof import('./electron-stand-in').electronStandIn>);
vi.mock('electron', () => Object.assign(electron, electronStandIn()));

const { answerDesktopCalls, isOurPage } = await import('../../main/desktop-api');
const { fileFilters, plainName } = await import('../../main/save-dialog');
const { PageCalls } = await import('../../main/page-calls');
const { Paper } = await import('../../main/paper');
const { WorkFiles } = await import('../../main/work-files');
await import('../../main/preload');
const desktop = electron.exposed.get('desktop') as DesktopBridge;

const folder = mkdtempSync(path.join(os.tmpdir(), 'desktop-'));
const keptFile = path.join(folder, 'kept.json');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(keptFile, { force: true });
  electron.caller.senderFrame = { url: 'app://workbench/', parent: null };
  answerDesktopCalls(keptFile, new WorkFiles(folder), new PageCalls(new Paper(), '0.0.0'));
});
const bytes = new Uint8Array(new TextEncoder().encode('child_id\nC001\n'));

describe('the bridge', () => {
  it('offers exactly the calls that the shell answers, and nothing of Electron', () => {
    expect(Object.keys(desktop).sort()).toEqual([...Object.keys(desktopCalls), 'on'].sort());
    expect([...electron.answers.keys()].sort()).toEqual(Object.keys(desktopCalls).sort());
    expect([...electron.exposed.keys()]).toEqual(['desktop']);
  });
  it.each([
    ['another page', { url: 'https://example.org/', parent: null }],
    ['a frame inside the page', { url: 'app://workbench/', parent: {} }],
    ['a frame that has gone', null],
  ])('does not answer %s', async (_who, frame) => {
    electron.caller.senderFrame = frame;
    expect(isOurPage(frame)).toBe(false);
    await expect(desktop.kept()).rejects.toThrow('Only the workbench may ask this.');
  });
  it('lets the page hear what the desktop tells it, and nothing else', () => {
    const told: string[] = [];
    const stops = desktopEvents.map((event) => desktop.on(event, () => told.push(event)));
    desktop.on('answer' as never, () => told.push('answer'));
    for (const event of [...desktopEvents, 'answer']) electron.page.webContents.send(event, 'with more');
    for (const stop of stops) stop();
    for (const event of desktopEvents) electron.page.webContents.send(event);
    expect(told).toEqual([...desktopEvents]);
  });
  it('refuses what is not of the agreed form', async () => {
    await expect(desktop.save('a.csv', 'text' as never)).rejects.toThrow('(save)');
    await expect(desktop.keep({ children: ['C001'] } as never)).rejects.toThrow('(keep)');
    await expect(desktop.keep({ theme: 'pink' } as never)).rejects.toThrow('(keep)');
  });
});

describe('saving a file', () => {
  it('writes the bytes where the person says', async () => {
    const filePath = path.join(folder, 'chosen.csv');
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    expect(await desktop.save('../../placements.csv', bytes)).toBe(true);
    expect(readFileSync(filePath, 'utf8')).toBe('child_id\nC001\n');
    expect(electron.dialog.showSaveDialog).toHaveBeenLastCalledWith({
      defaultPath: 'placements.csv',
      filters: [{ name: 'CSV', extensions: ['csv'] }],
    });
  });
  it('writes nothing where the person decides otherwise', async () => {
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await desktop.save('placements.csv', bytes)).toBe(false);
  });
  it('says what happened, where and what to do', async () => {
    const filePath = path.join(folder, 'no such folder', 'chosen.csv');
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    await expect(desktop.save('placements.csv', bytes)).rejects.toThrow(
      /^The file was not saved: chosen\.csv \(.+\)\. Close it elsewhere or choose another folder, then save again\.$/,
    );
  });
  it.each([
    ['C:\\Users\\x\\a.csv', 'a.csv'],
    ['moves: "2018"?.csv', 'moves- -2018--.csv'],
    ['..', 'export'],
    ['.hidden', 'hidden'],
    ['report. ', 'report'],
  ])('suggests for %s the plain name %s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
  it('offers the kind of file by its ending', () => {
    expect(fileFilters('a.SVG')).toEqual([{ name: 'SVG picture', extensions: ['svg'] }]);
    expect(fileFilters('a.xyz')).toEqual([{ name: 'XYZ', extensions: ['xyz'] }]);
    expect(fileFilters('a')).toEqual([]);
  });
});

describe('what is kept', () => {
  const shapes = { 'child,placed': { kind: 'placements', columns: { placed: { fills: 'start_date' } } } };

  it('starts with nothing', async () => {
    expect(await desktop.kept()).toEqual({});
  });
  it('comes back as it was given, part by part', async () => {
    await desktop.keep({ settings: { ...defaultSettings, council: 'Anywhere' } });
    await Promise.all([desktop.keep({ theme: 'dark' }), desktop.keep({ shapes })]);
    const settings = { ...defaultSettings, council: 'Anywhere' };
    expect(await desktop.kept()).toEqual({ settings, theme: 'dark', shapes });
  });
  it('forgets a part that is set to null, and only that', async () => {
    await desktop.keep({ theme: 'dark', shapes });
    await desktop.keep({ theme: null });
    expect(await desktop.kept()).toEqual({ shapes });
  });
  it.each(['', 'not json', 'null', '[]', '{"theme":"pink"}'])('reads %j as nothing kept', async (text) => {
    writeFileSync(keptFile, text);
    expect(await desktop.kept()).toEqual({});
  });
  it('keeps pivots, and hands on one that it cannot read rather than lose the others', async () => {
    const definition = pivotDefinition.parse({ table: 'placement', rows: ['place_group'] });
    const look = {
      subtotals: true,
      grandTotals: 'both',
      measuresIn: 'rows',
      closedRows: [],
      closedColumns: [],
    } as const;
    const pivots = [{ name: 'Homes', definition, look }];
    await desktop.keep({ pivots });
    expect((await desktop.kept()).pivots).toEqual(pivots);
    const older = { name: 'Older', definition: { table: 3 } };
    writeFileSync(keptFile, JSON.stringify({ theme: 'light', pivots: [older, ...pivots] }));
    const kept = await desktop.kept();
    expect(kept.theme).toBe('light');
    expect(readSavedPivots(kept.pivots ?? [])).toEqual({ pivots, unreadable: ['Older'] });
    await expect(desktop.keep({ pivots: [older] } as never)).rejects.toThrow('(keep)');
  });
  it('keeps comparisons in the same way', async () => {
    const definition = chosenComparison.parse({ asAt: null, index: 'referral_date' });
    const comparisons = [{ name: 'Panel', definition }];
    await desktop.keep({ comparisons });
    expect((await desktop.kept()).comparisons).toEqual(comparisons);
    const older = { name: 'Older', definition: { asAt: 3 } };
    writeFileSync(keptFile, JSON.stringify({ comparisons: [older, ...comparisons] }));
    const kept = await desktop.kept();
    expect(readSavedComparisons(kept.comparisons ?? [])).toEqual({ comparisons, unreadable: ['Older'] });
    await expect(desktop.keep({ comparisons: [older] } as never)).rejects.toThrow('(keep)');
  });
  it('loses only the part whose form it does not know', async () => {
    writeFileSync(keptFile, JSON.stringify({ theme: 'light', settings: { somethingElse: 1 } }));
    expect(await desktop.kept()).toEqual({ theme: 'light' });
  });
});
