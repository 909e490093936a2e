import { BrowserWindow, type IpcMainInvokeEvent, ipcMain, nativeTheme } from 'electron';
import {
  type DesktopAnswer,
  type DesktopCall,
  type DesktopCalls,
  desktopCalls,
} from '../shared/definitions/desktop-bridge';
import { readKept, withChanges, writeKept } from './kept';
import type { PageCalls } from './page-calls';
import { isOurs } from './policy';
import { saveWhereAsked } from './save-dialog';
import type { WorkFiles } from './work-files';

/** What stands for a frame when asking who calls; null once the frame has gone. */
type Caller = { readonly url: string; readonly parent: unknown } | null;

/** Whether a call comes from our page, and from its top frame. */
export function isOurPage(caller: Caller): boolean {
  return caller !== null && caller.parent === null && isOurs(caller.url);
}

/** Answers the window's calls; the only user of ipcMain. Calls from anywhere else are refused. */
export function answerDesktopCalls(keptFile: string, work: WorkFiles, page: PageCalls): void {
  // One change after another: two at once would each write what the other does not know of.
  let writing: Promise<unknown> = Promise.resolve();
  const desktop = (window: BrowserWindow | null): DesktopCalls => ({
    ...work.calls(window),
    ...page.calls(window),
    save: (name, bytes) => saveWhereAsked(window, name, bytes),
    kept: () => readKept(keptFile),
    keep: async (changes) => {
      const done = writing.then(async () =>
        writeKept(keptFile, withChanges(await readKept(keptFile), changes)),
      );
      writing = done.catch(() => undefined);
      await done;
      if (changes.theme !== undefined) nativeTheme.themeSource = changes.theme ?? 'system';
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
