import { bytesOf } from '../files';
import type { DirtyCase } from './dirty-case';

const accented = 'child_ref,note\r\nC1,Zoë – “settled” at Siân’s\r\nC2,£3 a day\r\n';
const accentedCells = [
  ['C1', 'Zoë – “settled” at Siân’s'],
  ['C2', '£3 a day'],
];
const beyondLatin = 'child_ref\tnote\r\nC1\tŁukasz 😀\r\nC2\tAyşe\r\n';
const beyondLatinCells = [
  ['C1', 'Łukasz 😀'],
  ['C2', 'Ayşe'],
];

const joined = (...parts: (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

export const encodings: readonly DirtyCase[] = [
  {
    dirt: 'UTF-8 without a mark',
    content: accented,
    expect: { encoding: 'utf-8', loaded: 2, cells: accentedCells, remarks: [] },
  },
  {
    dirt: 'UTF-8 with a mark before a quoted name',
    content: '"child_ref","note"\n"C1","Zoë"\n',
    writing: 'utf-8 with mark',
    expect: {
      encoding: 'utf-8',
      loaded: 1,
      names: ['child_ref', 'note'],
      cells: [['C1', 'Zoë']],
      remarks: [],
    },
  },
  {
    dirt: 'two marks, where two programs each wrote one',
    content: joined([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], bytesOf('"child_ref","note"\n"C1","a, b"\n')),
    expect: { encoding: 'utf-8', loaded: 1, names: ['child_ref', 'note'], cells: [['C1', 'a, b']] },
  },
  {
    dirt: 'UTF-16, as Excel saves "Unicode text"',
    content: beyondLatin,
    writing: 'utf-16le with mark',
    expect: { encoding: 'utf-16le', delimiter: '\t', loaded: 2, cells: beyondLatinCells, remarks: [] },
  },
  {
    dirt: 'big-endian UTF-16',
    content: beyondLatin,
    writing: 'utf-16be with mark',
    expect: { encoding: 'utf-16be', delimiter: '\t', loaded: 2, cells: beyondLatinCells, remarks: [] },
  },
  {
    dirt: 'UTF-16 without a mark',
    content: accented,
    writing: 'utf-16le',
    expect: { encoding: 'utf-16le', delimiter: ',', loaded: 2, cells: accentedCells },
  },
  {
    dirt: 'big-endian UTF-16 without a mark',
    content: accented,
    writing: 'utf-16be',
    expect: { encoding: 'utf-16be', loaded: 2, cells: accentedCells },
  },
  {
    dirt: 'UTF-16 with half a character at its end',
    content: joined(bytesOf(beyondLatin, 'utf-16le with mark'), [0x0a]),
    expect: {
      encoding: 'utf-16le',
      loaded: 2,
      cells: beyondLatinCells,
      remarks: ['half a character'],
    },
  },
  {
    dirt: 'UTF-16 without a mark and with half a character at its end',
    content: joined(bytesOf(accented, 'utf-16le'), [0x0a]),
    expect: { encoding: 'utf-16le', loaded: 2, cells: accentedCells, remarks: ['half a character'] },
  },
  {
    dirt: 'UTF-16 with half of a pair that makes one character',
    content: joined(bytesOf('a,b\n1,x', 'utf-16le with mark'), [0x3d, 0xd8], bytesOf('y\n', 'utf-16le')),
    expect: {
      encoding: 'utf-16le',
      loaded: 1,
      cells: [['1', 'x\ufffdy']],
      remarks: ['1 character cannot be read as utf-16le'],
    },
  },
  {
    dirt: 'windows-1252 with curly quotes, pounds and dashes, as older Excel saves',
    content: accented,
    writing: 'windows-1252',
    expect: { encoding: 'windows-1252', loaded: 2, cells: accentedCells, remarks: ['read as windows-1252'] },
  },
  {
    dirt: 'one byte of windows-1252 far into the file',
    content: joined(bytesOf(`a,b\n${'1,x\n'.repeat(3000)}2,`), [0x80], bytesOf('9\n')),
    expect: { encoding: 'windows-1252', loaded: 3001, remarks: ['read as windows-1252'] },
  },
  {
    dirt: 'bytes that windows-1252 leaves undefined',
    content: joined(bytesOf('a,b\n1,x'), [0x81, 0x92], bytesOf('\n')),
    expect: {
      encoding: 'windows-1252',
      loaded: 1,
      cells: [['1', 'x\u0081’']],
      remarks: ['no character in windows-1252'],
    },
  },
  {
    dirt: 'a UTF-8 mark on a file that is not UTF-8',
    content: joined([0xef, 0xbb, 0xbf], bytesOf('child_ref,note\nC1,café\n', 'windows-1252')),
    expect: {
      encoding: 'windows-1252',
      loaded: 1,
      names: ['child_ref', 'note'],
      cells: [['C1', 'café']],
      remarks: ['read as windows-1252'],
    },
  },
  {
    dirt: 'UTF-8 and windows-1252 in one file',
    content: joined(bytesOf('a,b\n1,Zoë\n'), bytesOf('2,Zoë\n', 'windows-1252')),
    expect: {
      encoding: 'windows-1252',
      loaded: 2,
      cells: [
        ['1', 'ZoÃ«'],
        ['2', 'Zoë'],
      ],
      remarks: ['look like UTF-8 read as windows-1252'],
    },
  },
  {
    dirt: 'characters that another program had already lost',
    content: 'a,b\n1,Zo\ufffd\n2,x\n',
    expect: {
      encoding: 'utf-8',
      loaded: 2,
      cells: [
        ['1', 'Zo\ufffd'],
        ['2', 'x'],
      ],
      remarks: ['lost before'],
    },
  },
  {
    dirt: 'NUL bytes within cells',
    content: 'a,b\n1,x\0y\0\n2,z\n',
    expect: {
      encoding: 'utf-8',
      loaded: 2,
      cells: [
        ['1', 'xy'],
        ['2', 'z'],
      ],
      remarks: ['2 NUL characters'],
    },
  },
  {
    dirt: 'two files joined together, each with its mark and its names',
    content: '\ufeffa,b\n1,x\n\ufeffa,b\n2,y\n',
    expect: {
      loaded: 2,
      cells: [
        ['1', 'x'],
        ['2', 'y'],
      ],
      rejected: [[3, 'column names again']],
      remarks: ['1 byte order mark within'],
    },
  },
  {
    dirt: 'letters and their accents as two characters, kept as they came',
    content: 'a,b\n1,Zoe\u0308\n',
    expect: { encoding: 'utf-8', loaded: 1, cells: [['1', 'Zoe\u0308']] },
  },
];
