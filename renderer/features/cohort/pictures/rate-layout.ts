import type { OutcomeResult, WindowTotals } from '../../../../shared/analysis/cohort/results';
import { showCount } from '../../../../shared/domain/wording';
import { estimateWords, showMonths } from '../../../../shared/report/cohort/estimate-words';
import { type IntervalMark, reachOf, type Tone } from './interval-marks';

/** A stretch of time with its rate: a row of the table and a mark of the picture. */
export interface RateRow {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly tone: Tone;
  readonly isOutlined: boolean;
  readonly totals: WindowTotals;
}

export interface RateSection {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface RateLayout {
  readonly rows: readonly RateRow[];
  readonly marks: readonly (IntervalMark & { readonly isOutlined: boolean })[];
  readonly ticks: readonly { readonly at: number; readonly lines: readonly string[] }[];
  /** Named where there is more than one. */
  readonly sections: readonly RateSection[];
  readonly range: readonly [number, number];
  readonly most: number;
}

/** Room between two sections, in places. */
const between = 0.5;

/** The four half-years and, where there is a comparison group, both groups' windows, each a place along the axis. */
export function rateLayout(outcome: OutcomeResult, programme: string, comparison: string): RateLayout {
  const rows = rateRows(outcome, programme, comparison);
  const places: number[] = [];
  const sections: { name: string; from: number; to: number }[] = [];
  for (const { group } of rows) {
    const section = sections.at(-1);
    const last = places.at(-1) ?? -1;
    if (section?.name === group) places.push(last + 1);
    else places.push(section === undefined ? 0 : last + 1 + between);
    const at = places.at(-1) as number;
    if (section?.name === group) section.to = at;
    else sections.push({ name: group, from: at, to: at });
  }
  return {
    rows,
    marks: rows.map((row, i) => markOf(row, places[i] as number, outcome)),
    ticks: rows.map((row, i) => ({ at: places[i] as number, lines: tickLines(row) })),
    sections,
    range: [-0.65, (places.at(-1) ?? 0) + 0.65],
    most: Math.max(0, ...rows.map(({ totals }) => reachOf(totals.rate))),
  };
}

function rateRows(outcome: OutcomeResult, programme: string, comparison: string): RateRow[] {
  const halfYears = outcome.halfYears.map((totals): RateRow => {
    const tone = totals.id === 'earlier' || totals.id === 'before' ? 'before' : 'after';
    const { id, label } = totals;
    return { id, group: 'Half-years', label, tone, isOutlined: false, totals };
  });
  if (outcome.comparison === null) return halfYears;
  const windows = (group: string, of: Pick<OutcomeResult, Tone>, isOutlined: boolean): RateRow[] =>
    (['before', 'after'] as const).map((tone) => ({
      id: `${isOutlined ? 'comparison' : 'programme'} ${tone}`,
      group,
      label: tone === 'before' ? 'Before' : 'After',
      tone,
      isOutlined,
      totals: of[tone],
    }));
  return [
    ...halfYears,
    ...windows(programme, outcome, false),
    ...windows(comparison, outcome.comparison, true),
  ];
}

function markOf(row: RateRow, at: number, { one, many }: OutcomeResult): RateLayout['marks'][number] {
  const { totals, tone, isOutlined, id } = row;
  const { events, days, rate } = totals;
  return {
    at,
    rate,
    tone,
    isOutlined,
    label: rate.estimate === null ? '' : rate.estimate.toFixed(2),
    words: [
      `${row.group}: ${row.label}`,
      `${estimateWords(rate)} per 10 child-months`,
      ...(events.value === null
        ? []
        : [`${showCount(events.value, one, many)} in ${showMonths(days)} child-months`]),
    ],
    opens: events.behind.rowids.length === 0 ? null : id,
  };
}

function tickLines({ label, totals: { children, events, days } }: RateRow): string[] {
  if (children.value === null || events.value === null) return [label];
  return [
    label,
    showCount(children.value, 'child', 'children'),
    `${showCount(events.value)} in ${showMonths(days)} child-months`,
  ];
}
