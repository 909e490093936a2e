import type { CellStyle } from 'hucre/xlsx';
import type { SheetColumn } from './sheet-figures';

const line = { style: 'thin', color: { rgb: '768686' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const font = { name: 'Calibri', size: 11 };
const wrapped = { vertical: 'top', wrapText: true } as const;

/** Text is formatted as text, so that it becomes no formula or date even when it is typed over. */
const text = (style: CellStyle): CellStyle => ({ font, alignment: wrapped, numFmt: '@', ...style });
const figure = (numFmt: string): CellStyle => ({
  font,
  border,
  numFmt,
  alignment: { horizontal: 'right', vertical: 'top' },
});

const figures: Readonly<Record<SheetColumn['as'], CellStyle>> = {
  text: figure('General'),
  note: figure('General'),
  day: figure('d mmm yyyy'),
  count: figure('#,##0'),
  months: figure('#,##0.0'),
  rate: figure('#,##0.00'),
  share: figure('0.0%'),
  money: figure('£#,##0.00;-£#,##0.00'),
  p: figure('[<0.001]"<0.001";0.000'),
};

export const styles = {
  title: text({ font: { ...font, size: 16, bold: true } }),
  heading: text({ font: { ...font, size: 13, bold: true } }),
  text: text({}),
  warning: text({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FDF3DF' } } }),
  code: text({ font: { name: 'Consolas', size: 10 } }),
  textHead: text({ border, font: { ...font, bold: true } }),
  head: text({ border, font: { ...font, bold: true }, alignment: { ...wrapped, horizontal: 'right' } }),
  textCell: text({ border }),
  /** Where a number is missing. */
  words: text({ border, alignment: { ...wrapped, horizontal: 'right' } }),
  figures,
} as const;
