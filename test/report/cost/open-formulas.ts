import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A cell of a workbook, with the formula that it holds. */
export interface FormulaCell {
  readonly value: string | number | null;
  readonly formula: string | null;
  readonly sheet: string;
  readonly column: string;
  readonly row: number;
}

/** All cells of a workbook by their address, `Answer!B3`, read by a zip and an XML reader that had no part in writing it. */
export function openFormulas(bytes: Uint8Array): ReadonlyMap<string, FormulaCell> {
  const files = unzipSync(bytes);
  const xml = (path: string): Element =>
    new DOMParser().parseFromString(strFromU8(files[path] ?? new Uint8Array()), 'text/xml').documentElement;
  const all = (of: Element, name: string): Element[] => Array.from(of.getElementsByTagName(name));
  const strings = all(xml('xl/sharedStrings.xml'), 'si').map(({ textContent }) => textContent ?? '');
  const cells = new Map<string, FormulaCell>();
  for (const [i, sheet] of all(xml('xl/workbook.xml'), 'sheet').entries()) {
    const name = sheet.getAttribute('name') ?? '';
    for (const cell of all(xml(`xl/worksheets/sheet${i + 1}.xml`), 'c')) {
      const [, column = '', row] = /^([A-Z]+)(\d+)$/.exec(cell.getAttribute('r') ?? '') ?? [];
      const v = all(cell, 'v')[0]?.textContent ?? null;
      const type = cell.getAttribute('t');
      const value =
        v === null ? null : type === 's' ? (strings[Number(v)] ?? '') : type === 'str' ? v : Number(v);
      const formula = all(cell, 'f')[0]?.textContent ?? null;
      cells.set(`${name}!${column}${row}`, { value, formula, sheet: name, column, row: Number(row) });
    }
  }
  return cells;
}

/** The addresses that a formula refers to, each end of a range by itself; on its own sheet where it names none. */
export function references({ formula, sheet }: FormulaCell): string[] {
  const plain = (formula ?? '').replace(/"[^"]*"/g, '');
  return [...plain.matchAll(/(?:(\w+)!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?/g)].flatMap(
    ([, on = sheet, column, row, toColumn, toRow]) => [
      `${on}!${column}${row}`,
      ...(toColumn === undefined ? [] : [`${on}!${toColumn}${toRow}`]),
    ],
  );
}
