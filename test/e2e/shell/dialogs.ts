import type { Shell } from '../../host/shell';

/** Answers every save dialog from now on with the file, and every open dialog too. */
export const answerDialogs = (shell: Shell, file: string): Promise<void> =>
  shell.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);

/** Answers the next questions with the button of the number, and keeps what they said. */
export const answerQuestions = (shell: Shell, button: number): Promise<void> =>
  shell.evaluate(({ dialog, app }, response) => {
    dialog.showMessageBoxSync = ((_window: unknown, { message }: Electron.MessageBoxSyncOptions) => {
      (app as unknown as { asked: string }).asked = message;
      return response;
    }) as typeof dialog.showMessageBoxSync;
  }, button);

/** What the last question said, or null where there was none. */
export const lastQuestion = (shell: Shell): Promise<string | null> =>
  shell.evaluate(({ app }) => (app as unknown as { asked?: string }).asked ?? null, null);

/** Closes the window as a person does. */
export const closeWindow = (shell: Shell): Promise<void> =>
  shell.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 10);
  }, null);
