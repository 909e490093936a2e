import type { WriteSheet } from 'hucre/xlsx';
import type { ChildCost, CostResult } from '../../analysis/cost/results';
import { showDay } from '../../domain/wording';
import { nothing } from '../figures';
import type { Assumptions } from './assumptions-sheet';
import { beside, over, type Rows } from './cell-address';
import { elsewhereOf, knownWhen } from './child-elsewhere';
import { formula, type LiveCell, words } from './live-cell';
import { liveSheet } from './live-sheet';
import { type Paths, pathColumns } from './paths-sheet';
import { placeColumns } from './places-elsewhere';
import { sheets } from './sheet-names';

export const childColumns = {
  weeks: 3,
  known: 4,
  counted: 5,
  discounted: 6,
  plainCost: 7,
  actual: 8,
  chance: 9,
  elsewhere: 10,
  dearest: 11,
  counterfactual: 12,
  gross: 13,
  optimism: 15,
  adjusted: 16,
} as const;
const heads = [
  'Child',
  'Index date',
  'Weeks observed',
  'All prices known',
  'Weeks counted',
  'Discounted weeks',
  'Cost, not discounted',
  'Actual cost',
  'Chance of living elsewhere',
  'Price elsewhere',
  'Dearest place elsewhere',
  'Expected cost otherwise',
  'Avoided, gross',
  'Evidence',
  'Optimism bias',
  'Avoided, adjusted',
  'Without a price',
];
const widths = [14, 13, 10, 9, 10, 11, 14, 14, 11, 13, 13, 14, 14, 13, 10, 14, 40];

export interface Children {
  readonly sheet: WriteSheet;
  readonly rows: Rows | null;
}

/** A row a child: what its placements cost, what they would have cost, and what was avoided. */
export function childrenSheet(result: CostResult, assumptions: Assumptions, paths: Paths): Children {
  const { children } = result;
  const sheet = liveSheet(sheets.children, widths);
  sheet.say('title', 'Children');
  sheet.say(
    'text',
    'A child without a price for every day is left out of all sums until the prices are given. A loss is kept whole: neither deadweight nor optimism shrinks it.',
  );
  sheet.space();
  const head = sheet.heads(
    heads,
    new Set([...heads.keys()].filter((column) => ![0, 1, 13, 16].includes(column))),
  );
  const first = sheet.next();
  for (const [i, child] of children.entries())
    sheet.row(
      cellsOf(child, sheet.next(), result, assumptions, paths.rows[i] ?? null, paths.discounted[i] ?? 0),
    );
  return {
    sheet: sheet.written({ rows: head, columns: 1 }),
    rows: children.length === 0 ? null : { first, last: first + children.length - 1 },
  };
}

function cellsOf(
  child: ChildCost,
  row: number,
  result: CostResult,
  { deadweight, optimismOf, placesOf }: Assumptions,
  path: Rows | null,
  worth: number,
): LiveCell[] {
  const places = placesOf(child.child);
  const at = (column: keyof typeof childColumns) => beside(childColumns[column], row);
  const sum = (column: keyof typeof pathColumns) =>
    path === null ? '0' : `SUM(${over(sheets.paths, pathColumns[column], path)})`;
  const known = child.missingPrices.length === 0;
  const whenKnown = (text: string) => `IF(${at('known')}="yes",${text},"${nothing}")`;
  const held = (value: number | null): number | string => value ?? nothing;
  const { chance, price, dearest } = elsewhereOf(places);
  const placed = (column: keyof typeof placeColumns) =>
    places.rows === null ? null : over(sheets.assumptions, placeColumns[column], places.rows);
  const [chances, weekly] = [placed('chance'), placed('week')];
  const certain = `(1-${at('chance')})*${at('actual')}+${at('chance')}*${at('elsewhere')}*${at('discounted')}`;
  const plainCost = child.path.reduce((all, step) => all + ((step.weeklyCost ?? 0) * step.days) / 7, 0);
  const bias = optimismBiasOf(child, result);
  return [
    words(child.child),
    words(showDay(child.index)),
    formula('rate', sum('weeks'), child.weeks),
    formula('text', `IF(${knownWhen(path, places, result)},"yes","no")`, known ? 'yes' : 'no'),
    formula('rate', whenKnown(at('weeks')), known ? child.weeks : nothing),
    formula('rate', whenKnown(sum('discounted')), known ? worth : nothing),
    formula('money', whenKnown(sum('plainCost')), known ? plainCost : nothing),
    formula('money', whenKnown(sum('cost')), held(child.actual)),
    formula('share', chances === null ? '0' : `SUM(${chances})`, chance),
    formula(
      'money',
      chances === null
        ? `"${nothing}"`
        : `IF(${at('chance')}=0,"${nothing}",SUMPRODUCT(${chances},${weekly})/${at('chance')})`,
      held(price),
    ),
    formula(
      'money',
      weekly === null ? `"${nothing}"` : whenKnown(`IF(COUNT(${weekly})=0,"${nothing}",MAX(${weekly}))`),
      known ? held(dearest) : nothing,
    ),
    formula(
      'money',
      whenKnown(`IF(${at('chance')}=0,${at('actual')},${certain})`),
      held(child.counterfactual),
    ),
    formula('money', whenKnown(`${at('counterfactual')}-${at('actual')}`), held(child.gross)),
    words(child.grade ?? ''),
    formula('share', optimismOf(child.grade), bias),
    formula(
      'money',
      whenKnown(`IF(${at('gross')}>0,${at('gross')}*(1-${deadweight})*(1-${at('optimism')}),${at('gross')})`),
      held(child.adjusted),
    ),
    words(child.missingPrices.join('; ')),
  ];
}

const optimismBiasOf = ({ grade }: ChildCost, { definition }: CostResult): number =>
  (grade === null ? undefined : definition.optimismByGrade[grade]) ?? definition.optimismBias;
