import type { OpenNumber } from '../definitions/rows-behind';
import { showCount } from '../domain/wording';
import type { Cell, TableColumn } from './report-model';

/** A dash for nothing, a zero for nought. */
export const nothing = '–';

/** A cell of text. */
export const words = (text: string): Cell => ({ text });

/** A name as it is written in an extract, with a capital to begin with. */
export function named(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A cell that shows a count. */
export function count(number: OpenNumber, about: string): Cell {
  return figure(number, about, showCount);
}

/** A cell that shows a mean with so many decimals, or fewer where it is a whole number. */
export function mean(number: OpenNumber, about: string, decimals: number): Cell {
  return figure(number, about, (value) =>
    Number.isInteger(value) ? showCount(value) : value.toFixed(decimals),
  );
}

/** A cell that shows a share of 0 to 1 as a percentage, with what it is a share of. */
export function share(number: OpenNumber, about: string, of: string): Cell {
  return figure(number, about, (value) => `${showPercentage(value)} (${of})`);
}

/** A share of 0 to 1 as a percentage: one decimal, none where there is nothing behind the point. */
export function showPercentage(value: number): string {
  return `${Number((value * 100).toFixed(1))}%`;
}

/** Heads a column of text. */
export const left = (label: string): TableColumn => ({ label, align: 'left' });

/** Heads a column of numbers. */
export const right = (label: string): TableColumn => ({ label, align: 'right' });

function figure(number: OpenNumber, about: string, show: (value: number) => string): Cell {
  return { text: number.value === null ? nothing : show(number.value), number, about };
}
