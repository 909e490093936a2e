/** A file that is not text at all, told by its first bytes whatever its name says. */
export interface ForeignFormat {
  readonly is: string;
  readonly advice: string;
}

const saveAsCsv =
  'Open it in Excel, choose File > Save As > "CSV UTF-8 (comma delimited)", and load that file.';
const exportAsCsv = 'Export the same table as CSV, and load that.';
const unpack = 'Open it, copy the CSV files out of it, and load those.';

/** What the names of a zip's members, which stand uncompressed before each of them, say about it. */
const zipped: readonly (readonly [RegExp, string, string])[] = [
  [/word\//, 'a Word document', 'Load the extract that the document was made from.'],
  [/ppt\//, 'a PowerPoint file', 'Load the extract that the slides were made from.'],
  [/xl\/|\[Content_Types\]\.xml/, 'an Excel workbook (.xlsx)', saveAsCsv],
  [/opendocument\.spreadsheet/, 'an OpenDocument workbook (.ods)', saveAsCsv],
];

/** First bytes, written as Latin-1. */
const signatures: readonly (readonly [string, string, string])[] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Excel workbook (.xls)', saveAsCsv],
  ['%PDF', 'a PDF', 'Ask for the same report as CSV, or export it again from the case system.'],
  ['\x1f\x8b', 'a gzip archive', 'Unpack it and load the CSV inside.'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive', unpack],
  ['Rar!\x1a\x07', 'a RAR archive', unpack],
  ['SQLite format 3\0', 'an SQLite database', exportAsCsv],
  ['PAR1\x15', 'a Parquet file', exportAsCsv],
  ['{\\rtf', 'a Word document (.rtf)', 'Load the extract that the document was made from.'],
  ['\x89PNG\r\n\x1a\n', 'a picture', exportAsCsv],
  ['\xff\xd8\xff', 'a picture', exportAsCsv],
  ['GIF8', 'a picture', exportAsCsv],
];

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** What the file really is, told by its first bytes, or null for anything that can be read as text. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  const opening = latin1(bytes.subarray(0, 400));
  if (opening.startsWith('PK\x03\x04') || opening.startsWith('PK\x05\x06')) {
    const members = latin1(bytes);
    const [, is, advice] = zipped.find(([member]) => member.test(members)) ?? [null, 'a zip archive', unpack];
    return { is, advice };
  }
  const signature = signatures.find(([first]) => opening.startsWith(first));
  if (signature !== undefined) return { is: signature[1], advice: signature[2] };
  const text = opening
    .replaceAll('\0', '')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
    .toLowerCase();
  if (/^(<!doctype html|<html|<table)/.test(text))
    return { is: 'a web page saved with a spreadsheet name', advice: saveAsCsv };
  if (text.startsWith('<?xml'))
    return { is: 'an XML file', advice: 'Export the CSV files of the same return, and load those.' };
  return null;
}
