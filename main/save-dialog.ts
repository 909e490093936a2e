import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { reasonOf } from './file-errors';

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
  pdf: 'PDF',
};

/** The kinds of file that the save dialog offers for a name, from its ending. */
export function fileFilters(name: string): Electron.FileFilter[] {
  const ending = path.extname(name).slice(1).toLowerCase();
  return ending === '' ? [] : [{ name: kindsOfFile[ending] ?? ending.toUpperCase(), extensions: [ending] }];
}

/**
 * Asks where to save the bytes, the name being a suggestion, and writes them.
 * @returns false where the person decided otherwise
 * @throws Error with a sentence where they could not be written
 */
export async function saveWhereAsked(
  caller: BrowserWindow | null,
  name: string,
  bytes: Uint8Array,
): Promise<boolean> {
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
