import type { FigureTable } from './figure-table';

/** A part of an export, before it has a form. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'text' | 'warning' | 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly table: FigureTable };

export const said =
  (kind: Exclude<Block['kind'], 'table'>) =>
  (text: string): Block => ({ kind, text });
export const tabled = (table: FigureTable): Block => ({ kind: 'table', table });
