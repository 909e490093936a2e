import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { desktopCalls, keptValues } from '../../shared/definitions/desktop-bridge';
import { electronStandIn } from './electron-stand-in';

const electron = vi.hoisted(() => ({}) as ReturnType<typeof electronStandIn>);
vi.mock('electron', () => Object.assign(electron, electronStandIn()));
const { answerDesktopCalls } = await import('../../main/desktop-api');
const { PageCalls } = await import('../../main/page-calls');
const { Paper } = await import('../../main/paper');
const { WorkFiles } = await import('../../main/work-files');

const profile = mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
const keptFile = path.join(profile, 'kept.json');
afterAll(() => rmSync(profile, { recursive: true }));
answerDesktopCalls(keptFile, new WorkFiles(profile), new PageCalls(new Paper(), '0.0.0'));
const nowhere = { canceled: true, filePath: '', filePaths: [] };
electron.dialog.showSaveDialog.mockResolvedValue(nowhere);
electron.dialog.showOpenDialog.mockResolvedValue(nowhere);

const wild = fc.array(
  fc.anything({ withNullPrototype: true, withTypedArray: true, withMap: true, withDate: true }),
  {
    maxLength: 3,
  },
);

it.each(Object.keys(desktopCalls))(
  '%s answers whatever it is sent, or refuses in a sentence',
  async (call) => {
    await fc.assert(
      fc.asyncProperty(wild, async (sent) => {
        const reply = await electron.answers.get(call)?.(electron.caller, ...sent);
        const [[kind, said] = []] = Object.entries(reply as object);
        expect(['answer', 'failure']).toContain(kind);
        if (kind === 'failure') expect(said).toMatch(/^[A-Z].*\.$/s);
      }),
      { numRuns: 60 },
    );
  },
);
it('has kept nothing of it but what may be kept', () => {
  if (!existsSync(keptFile)) return;
  const kept = Object.keys(JSON.parse(readFileSync(keptFile, 'utf8')));
  for (const part of kept) expect(Object.keys(keptValues)).toContain(part);
});
