import { showInterval, showMonths, showRatio } from '../../shared/analysis/cohort/figures';
import type { CohortResult, HalfYear, OutcomeResult } from '../../shared/analysis/cohort/results';
import { showCount } from '../../shared/domain/wording';

/** A comparison as text: who is in it, then each outcome's finding, its half-years, and what it cannot show. */
export function cohortText({
  flow,
  excluded,
  outcomes,
  comparison,
  warnings,
  workedOut,
}: CohortResult): string {
  return [
    flow.map(({ label, children }) => `${label}: ${children.value}`).join(' > '),
    ...excluded.map(({ child, reason }) => `  left out: ${child}. ${reason}`),
    ...outcomes.flatMap(outcomeLines),
    ...(comparison === null
      ? []
      : [
          '',
          `Compared with: ${comparison.name}, ${showCount(comparison.children.length, 'child', 'children')}`,
        ]),
    '',
    ...warnings.map(({ text }) => `! ${text}`),
    ...workedOut,
  ].join('\n');
}

function outcomeLines(result: OutcomeResult): string[] {
  const { label, words, rateRatio, halfYears, warnings, comparison, rule } = result;
  return [
    '',
    label,
    words,
    ...(comparison === null ? [] : [comparison.words]),
    ...table(halfYears),
    `Rate ratio ${showRatio(rateRatio.estimate)}${showInterval(rateRatio)}, ${rateRatio.method === 'jackknife' ? 'leaving out one child at a time' : 'exact'}${leaveOneOut(result)}`,
    ...warnings.map(({ text }) => `! ${text}`),
    rule,
  ];
}

function leaveOneOut({ rateRatio: { leaveOneOutLow, leaveOneOutHigh } }: OutcomeResult): string {
  if (leaveOneOutLow === null || leaveOneOutHigh === null) return '.';
  return `; with any one child left out ${showRatio(leaveOneOutLow)} to ${showRatio(leaveOneOutHigh)}.`;
}

const heads = ['', 'children', 'child-months', 'any', '2 or more', 'events', 'per 10 child-months'];

function table(halfYears: readonly HalfYear[]): string[] {
  const rows = halfYears.map(({ label, children, days, any, twoOrMore, events, rate }) => [
    label,
    ...[children.value, showMonths(days), any.value, twoOrMore.value, events.value].map(String),
    `${showRatio(rate.estimate)}${showInterval(rate)}`,
  ]);
  if (rows.length === 0) return [];
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
