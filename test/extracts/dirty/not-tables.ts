import { bytesOf } from '../files';
import type { DirtyCase, Expected } from './dirty-case';

const nothing = (problem: string): Expected => ({
  loaded: 0,
  encoding: null,
  delimiter: null,
  names: [],
  problem,
});
const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : [...part])));
const zip = (...members: string[]) =>
  bytes(
    ...members.flatMap((member) => [[0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0], member, [1, 2, 255, 254, 0, 0]]),
  );

export const notTables: readonly DirtyCase[] = [
  { dirt: 'an empty file', content: '', expect: { loaded: 0, names: [], problem: 'is empty' } },
  {
    dirt: 'a file of nothing but a mark',
    content: '',
    writing: 'utf-8 with mark',
    expect: { loaded: 0, names: [], problem: 'is empty' },
  },
  {
    dirt: 'a file of nothing but the mark of UTF-16',
    content: '',
    writing: 'utf-16le with mark',
    expect: { loaded: 0, names: [], problem: 'is empty' },
  },
  {
    dirt: 'blank lines and nothing else',
    content: '\n\n , \n',
    expect: { loaded: 0, blank: 3, names: [], problem: 'nothing but blank lines' },
  },
  {
    dirt: 'a line that names the delimiter and nothing else',
    content: 'sep=;\n',
    expect: { loaded: 0, names: [], problem: 'nothing but' },
  },
  {
    dirt: 'an Excel workbook called .csv',
    content: zip('[Content_Types].xml', 'xl/workbook.xml'),
    expect: nothing('an Excel workbook (.xlsx)'),
  },
  {
    dirt: 'a Word document',
    content: zip('[Content_Types].xml', 'word/document.xml'),
    expect: nothing('Word'),
  },
  {
    dirt: 'a PowerPoint file',
    content: zip('[Content_Types].xml', 'ppt/presentation.xml'),
    expect: nothing('PowerPoint'),
  },
  {
    dirt: 'an OpenDocument workbook',
    content: zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
    expect: nothing('OpenDocument'),
  },
  { dirt: 'a zip of extracts', content: zip('episodes.csv', 'header.csv'), expect: nothing('a zip archive') },
  {
    dirt: 'an old Excel workbook',
    content: bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    expect: nothing('an old Excel workbook (.xls)'),
  },
  { dirt: 'a PDF', file: 'report.csv', content: bytes('%PDF-1.7\n%', [226, 227]), expect: nothing('a PDF') },
  { dirt: 'a gzip archive', content: bytes([0x1f, 0x8b, 8, 0, 0, 0]), expect: nothing('gzip') },
  { dirt: 'a database', content: bytes('SQLite format 3', [0], [16, 0]), expect: nothing('SQLite') },
  { dirt: 'a Parquet file', content: bytes('PAR1', [0x15, 4, 0x15]), expect: nothing('Parquet') },
  {
    dirt: 'a picture',
    content: bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13]),
    expect: nothing('a picture'),
  },
  {
    dirt: 'a web page with the ending of a workbook',
    file: 'report.xls',
    content: '\ufeff<html><body><table><tr><td>CHILD</td></tr></table></body></html>',
    expect: nothing('a web page'),
  },
  {
    dirt: 'the XML of a return',
    content: '<?xml version="1.0"?><EXPSSDA903><CHILD></CHILD></EXPSSDA903>',
    writing: 'utf-16le with mark',
    expect: nothing('an XML file'),
  },
  {
    dirt: 'bytes that are no text of any kind',
    content: Uint8Array.from({ length: 3000 }, (_, n) => (n * n * 7 + n * 31) % 251),
    expect: { loaded: 0, names: [], problem: 'is not text' },
  },
  {
    dirt: 'a few control characters among text, which stays text',
    content: `home,beds\nAsh\x0b House,4\n${'Elm House,5\n'.repeat(20)}`,
    expect: { loaded: 21, names: ['home', 'beds'] },
  },
  {
    dirt: 'columns whose names only begin like another kind of file',
    content: 'PAR1,PAR2\nx,y\n',
    expect: { loaded: 1, names: ['PAR1', 'PAR2'] },
  },
];
