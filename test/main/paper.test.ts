import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { electronStandIn } from './electron-stand-in';

const electron = vi.hoisted(() => ({}) as ReturnType<typeof electronStandIn> & { BrowserWindow: unknown });
vi.mock('electron', () => Object.assign(electron, electronStandIn()));
const { Paper } = await import('../../main/paper');

const folder = mkdtempSync(path.join(os.tmpdir(), 'paper-'));
afterAll(() => rmSync(folder, { recursive: true }));
const opened: { options: { webPreferences: Record<string, unknown>; show: boolean }; destroyed: boolean }[] =
  [];
let onLoad: (url: string) => Promise<void>;

/** A window that prints what it was told to load. */
class Hidden {
  html = '';
  destroyed = false;
  constructor(readonly options: (typeof opened)[0]['options']) {
    opened.push(this);
  }
  loadURL = (url: string) => onLoad(url);
  webContents = { printToPDF: async () => Buffer.from('%PDF-1.7') };
  destroy() {
    this.destroyed = true;
  }
}
beforeEach(() => {
  opened.length = 0;
  electron.BrowserWindow = Hidden as never;
});

it('prints a report from memory, under a policy that runs nothing, and forgets it', async () => {
  const paper = new Paper();
  let seen: { url: string; html: string; policy: string | null } | undefined;
  onLoad = async (url) => {
    const answer = paper.answer(url);
    seen = {
      url,
      html: (await answer?.text()) ?? '',
      policy: answer?.headers.get('Content-Security-Policy') ?? '',
    };
  };
  const filePath = path.join(folder, 'report.pdf');
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
  expect(await paper.saveReport(null, 'report.pdf', '<h1>Report</h1>')).toBe(true);
  expect(seen?.url).toMatch(/^app:\/\/workbench\/report-[0-9a-f]{32}\.html$/);
  expect(seen?.html).toBe('<h1>Report</h1>');
  expect(seen?.policy).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  expect(readFileSync(filePath, 'utf8')).toBe('%PDF-1.7');
  expect(opened[0]).toMatchObject({
    destroyed: true,
    options: { show: false, webPreferences: { javascript: false, sandbox: true } },
  });
  expect(paper.answer(seen?.url ?? '')).toBeNull();
});
it('leaves nothing behind where the report does not load', async () => {
  const paper = new Paper();
  let asked = '';
  onLoad = async (url) => {
    asked = url;
    throw new Error('gone');
  };
  await expect(paper.saveReport(null, 'report.pdf', '<p>')).rejects.toThrow('gone');
  expect(opened[0]?.destroyed).toBe(true);
  expect(paper.answer(asked)).toBeNull();
});
