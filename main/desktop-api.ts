import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron';
import {
  type DesktopAnswer,
  type DesktopCall,
  type DesktopCalls,
  desktopCalls,
} from '../shared/definitions/desktop-bridge';
import { reasonOf } from './file-errors';
import { readKept, withChanges, writeKept } from './kept';
import { isOurs } from './policy';
import type { WorkFiles } from './work-files';

/** What stands for a frame when asking who calls; null once the frame has gone. */
type Caller = { readonly url: string; readonly parent: unknown } | null;

/** Whether a call comes from our page, and from its top frame. */
export function isOurPage(caller: Caller): boolean {
  return caller !== null && caller.parent === null && isOurs(caller.url);
}

/** A suggested file name without anything that would lead elsewhere or that Windows refuses. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  const plain = last.replace(/[<>:"|?*\u0000-\u001f]/g, '-').replace(/^\.+|[. ]+$/g, '');
  return plain === '' ? 'export' : plain;
}

const kindsOfFile: Readonly<Record<string, string>> = {
  csv: 'CSV',
  json: 'JSON',
  svg: 'SVG picture',
  png: 'PNG picture',
  html: 'Web page',
  docx: 'Word document',
  xlsx: 'Excel workbook',
};

/** The kinds of file that the save dialog offers for a name, from its ending. */
export function fileFilters(name: string): Electron.FileFilter[] {
  const ending = path.extname(name).slice(1).toLowerCase();
  return ending === '' ? [] : [{ name: kindsOfFile[ending] ?? ending.toUpperCase(), extensions: [ending] }];
}

async function save(caller: BrowserWindow | null, name: string, bytes: Uint8Array): Promise<boolean> {
  const options = { defaultPath: plainName(name), filters: fileFilters(plainName(name)) };
  const chosen = await (caller === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(caller, options));
  if (chosen.canceled || chosen.filePath === '') return false;
  try {
    await writeFile(chosen.filePath, bytes);
  } catch (error) {
    const where = path.basename(chosen.filePath);
    throw new Error(
      `The file was not saved: ${where} (${reasonOf(error)}). Close it elsewhere or choose another folder, then save again.`,
    );
  }
  return true;
}

/** Answers the window's calls; the only user of ipcMain. Calls from anywhere else are refused. */
export function answerDesktopCalls(keptFile: string, work: WorkFiles): void {
  // One change after another: two at once would each write what the other does not know of.
  let writing: Promise<unknown> = Promise.resolve();
  const desktop = (window: BrowserWindow | null): DesktopCalls => ({
    ...work.calls(window),
    save: (name, bytes) => save(window, name, bytes),
    kept: () => readKept(keptFile),
    keep: async (changes) => {
      const done = writing.then(async () =>
        writeKept(keptFile, withChanges(await readKept(keptFile), changes)),
      );
      writing = done.catch(() => undefined);
      await done;
      return null;
    },
  });
  for (const call of Object.keys(desktopCalls) as DesktopCall[]) {
    ipcMain.handle(call, (event, ...given: unknown[]) => answerCall(desktop, call, event, given));
  }
}

async function answerCall(
  desktop: (window: BrowserWindow | null) => DesktopCalls,
  call: DesktopCall,
  event: IpcMainInvokeEvent,
  given: readonly unknown[],
): Promise<DesktopAnswer> {
  if (!isOurPage(event.senderFrame)) return { failure: 'Only the workbench may ask this.' };
  const { parameters, answer } = desktopCalls[call];
  const checked = parameters.safeParse(given);
  if (!checked.success) return { failure: `The desktop could not use what it was sent (${call}).` };
  const answers = desktop(BrowserWindow.fromWebContents(event.sender))[call];
  try {
    const reply = await (answers as (...all: readonly unknown[]) => Promise<unknown>)(...checked.data);
    return { answer: answer.parse(reply) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
