import { type BrowserWindow, dialog } from 'electron';
import { workEnding } from '../shared/definitions/work-file';

const filters = [
  { name: 'Extracts and work', extensions: ['csv', 'txt', 'tsv', workEnding.slice(1)] },
  { name: 'All files', extensions: ['*'] },
];

/** Asks for files, or for a folder with all that is in it; none where the person decided otherwise. */
export async function askWhatToOpen(window: BrowserWindow, what: 'files' | 'folder'): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(
    window,
    what === 'folder'
      ? { properties: ['openDirectory'] }
      : { filters, properties: ['openFile', 'multiSelections'] },
  );
  return canceled ? [] : filePaths;
}
