/** A file that is not text at all, told by its first bytes whatever its name says. */
export interface ForeignFormat {
  readonly is: string;
  readonly advice: string;
}

const saveAsCsv =
  'Open it in Excel, choose File > Save As > "CSV UTF-8 (comma delimited)", and load that file.';

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** What the file really is, or null for anything that can be read as text. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    const names = new TextDecoder('latin1').decode(bytes);
    // The names of a zip's members stand uncompressed before each of them.
    if (/xl\/|\[Content_Types\]\.xml/.test(names) && !/word\//.test(names))
      return { is: 'an Excel workbook (.xlsx)', advice: saveAsCsv };
    if (/word\//.test(names))
      return { is: 'a Word document', advice: 'Load the extract that the document was made from.' };
    if (/opendocument\.spreadsheet/.test(names))
      return { is: 'an OpenDocument workbook (.ods)', advice: saveAsCsv };
    return { is: 'a zip archive', advice: 'Open it, copy the CSV files out of it, and load those.' };
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    return { is: 'an old Excel workbook (.xls)', advice: saveAsCsv };
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return {
      is: 'a PDF',
      advice: 'Ask for the same report as CSV, or export it again from the case system.',
    };
  if (startsWith(bytes, 0x1f, 0x8b))
    return { is: 'a gzip archive', advice: 'Unpack it and load the CSV inside.' };
  if (startsWith(bytes, 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65))
    return { is: 'an SQLite database', advice: 'Export its tables as CSV.' };
  if (startsWith(bytes, 0x50, 0x41, 0x52, 0x31))
    return { is: 'a Parquet file', advice: 'Export the same table as CSV.' };
  const opening = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 400))
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase();
  if (/^(ï»¿)?(<!doctype html|<html|<table)/.test(opening))
    return { is: 'a web page saved with a spreadsheet name', advice: saveAsCsv };
  if (/^(ï»¿|ÿþ)?<\?xml/.test(opening))
    return { is: 'an XML file', advice: 'Export the CSV files of the same return, and load those.' };
  return null;
}
