import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A cell as a spreadsheet reads it from the file. */
export interface OpenCell {
  readonly value: string | number | null;
  readonly format: string;
}

export interface OpenSheet {
  readonly name: string;
  /** By address, `B3`. */
  readonly cells: ReadonlyMap<string, OpenCell>;
  readonly merges: readonly string[];
  readonly formulas: number;
  /** Rows above and columns beside that stay. */
  readonly frozen: readonly [rows: number, columns: number];
}

/** Opens the bytes of a workbook with a zip and an XML reader that had no part in writing it. */
export function openWorkbook(bytes: Uint8Array): readonly OpenSheet[] {
  const files = unzipSync(bytes);
  const xml = (path: string): Element => {
    const contents = files[path];
    if (contents === undefined) throw new Error(`no ${path} in the workbook`);
    const refuse = (message: string) => {
      throw new Error(`${path}: ${message}`);
    };
    const errorHandler = { warning: refuse, error: refuse, fatalError: refuse };
    return new DOMParser({ errorHandler }).parseFromString(strFromU8(contents), 'text/xml').documentElement;
  };
  const all = (of: Element, name: string): Element[] => Array.from(of.getElementsByTagName(name));
  const strings = all(xml('xl/sharedStrings.xml'), 'si').map(({ textContent }) => textContent ?? '');
  const styles = xml('xl/styles.xml');
  const formats = new Map(
    all(styles, 'numFmt').map((each) => [
      each.getAttribute('numFmtId'),
      each.getAttribute('formatCode') ?? '',
    ]),
  );
  const builtIn = new Map([
    ['0', 'General'],
    ['3', '#,##0'],
    ['4', '#,##0.00'],
    ['49', '@'],
  ]);
  const cellFormats = all(styles, 'cellXfs')
    .flatMap((each) => all(each, 'xf'))
    .map((each) => {
      const id = each.getAttribute('numFmtId') ?? '0';
      return formats.get(id) ?? builtIn.get(id) ?? `built in ${id}`;
    });
  return all(xml('xl/workbook.xml'), 'sheet').map((sheet, i) => {
    const content = xml(`xl/worksheets/sheet${i + 1}.xml`);
    const cells = all(content, 'c').map((cell): [string, OpenCell] => {
      const v = all(cell, 'v')[0]?.textContent ?? null;
      const value =
        v === null ? null : cell.getAttribute('t') === 's' ? (strings[Number(v)] as string) : Number(v);
      const format = cellFormats[Number(cell.getAttribute('s') ?? 0)] as string;
      return [cell.getAttribute('r') ?? '', { value, format }];
    });
    const pane = all(content, 'pane')[0];
    return {
      name: sheet.getAttribute('name') ?? '',
      cells: new Map(cells),
      merges: all(content, 'mergeCell').map((each) => each.getAttribute('ref') ?? ''),
      formulas: all(content, 'f').length,
      frozen: [Number(pane?.getAttribute('ySplit')), Number(pane?.getAttribute('xSplit'))],
    };
  });
}
