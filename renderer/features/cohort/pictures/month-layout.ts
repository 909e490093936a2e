import type { MonthRate, OutcomeResult } from '../../../../shared/analysis/cohort/results';
import { showCount } from '../../../../shared/domain/wording';
import { estimateWords, showMonths } from '../../../../shared/report/cohort/estimate-words';
import { type IntervalMark, isDrawn, reachOf } from './interval-marks';

export type Group = 'programme' | 'comparison';

export interface MonthMark extends IntervalMark {
  readonly group: Group;
}

export interface MonthLayout {
  readonly marks: readonly MonthMark[];
  /** Stretches of months in which few children are observed, in months from the index date. */
  readonly thin: readonly (readonly [from: number, to: number])[];
  /** Children at risk in each month, printed below its middle. */
  readonly atRisk: readonly {
    readonly at: number;
    readonly children: number;
    readonly comparison: number | null;
  }[];
  readonly range: readonly [from: number, to: number];
  /** The top of the axis. */
  readonly top: number;
  /** Whether the interval of a thin month reaches beyond it. */
  readonly isCut: boolean;
}

type Told = Pick<OutcomeResult, 'one' | 'many' | 'months' | 'comparison'>;

/** How far from the middle of its month a mark lies where there are two groups. */
const aside = 0.17;
/** The longest interval that the axis makes room for, as a multiple of the highest rate. */
const mostOfInterval = 2;

/** Month m reaches from m to m + 1 months after the index date; its mark lies in the middle. */
export function monthLayout(outcome: Told): MonthLayout {
  const { months, comparison } = outcome;
  const theirs = comparison?.months ?? [];
  const shift = theirs.length === 0 ? 0 : aside;
  const marks = [
    ...months.map((month) => markOf(month, 'programme', month.month + 0.5 - shift, outcome)),
    ...theirs.map((month) => markOf(month, 'comparison', month.month + 0.5 + shift, outcome)),
  ];
  const drawn = [...months, ...theirs].filter(({ rate }) => isDrawn(rate));
  const highest = Math.max(0, ...drawn.map(({ rate }) => rate.estimate ?? 0));
  const firm = Math.max(0, ...months.filter(({ thin }) => !thin).map(({ rate }) => reachOf(rate)));
  const furthest = Math.max(0, ...drawn.map(({ rate }) => reachOf(rate)));
  const kept = highest === 0 ? furthest : Math.max(firm, highest * mostOfInterval);
  const top = Math.min(furthest, kept);
  const first = months[0]?.month ?? 0;
  const last = months.at(-1)?.month ?? 0;
  return {
    marks,
    thin: thinStretches(months),
    atRisk: months.map(({ month, childrenAtRisk }) => ({
      at: month + 0.5,
      children: childrenAtRisk,
      comparison: theirs.find((other) => other.month === month)?.childrenAtRisk ?? null,
    })),
    range: [first - 0.2, last + 1.2],
    top,
    isCut: furthest > top,
  };
}

/** A month as people name it: `Month -1`, which ends on the index date; `Month 0`, which begins on it. */
export const monthName = (month: number): string => `Month ${month}`;

function markOf(month: MonthRate, group: Group, at: number, { one, many }: Told): MonthMark {
  const { events, days, rate, childrenAtRisk, thin } = month;
  return {
    group,
    at,
    rate: days === 0 ? { estimate: null, low: null, high: null } : rate,
    tone: month.month < 0 ? 'before' : 'after',
    label: '',
    words: [
      `${monthName(month.month)}${group === 'comparison' ? ', comparison group' : ''}`,
      `${estimateWords(rate)} per 10 child-months`,
      `${showCount(events.value ?? 0, one, many)} in ${showMonths(days)} child-months`,
      `${showCount(childrenAtRisk, 'child', 'children')} observed${thin ? ': few' : ''}`,
    ],
    opens: events.behind.rowids.length === 0 ? null : `${group} ${month.month}`,
  };
}

function thinStretches(months: readonly MonthRate[]): (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const { month, thin } of months) {
    if (!thin) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last[1] === month) last[1] = month + 1;
    else stretches.push([month, month + 1]);
  }
  return stretches;
}
