import { literal } from '../../../database/identifiers';
import { blank, type LevelChoice } from '../../../definitions/pivot-definition';

/** Labels of bands by their lower ends, the first for what lies below them all. */
export function bandLabels(edges: readonly number[], whole: boolean): string[] {
  const inside = edges.map((from, i) => {
    const next = edges[i + 1];
    if (next === undefined) return `${from}+`;
    if (!whole) return `${from} to <${next}`;
    if (next - 1 === from) return `${from}`;
    return from < 0 ? `${from} to ${next - 1}` : `${from}-${next - 1}`;
  });
  return [`under ${edges[0]}`, ...inside];
}

/** Puts a number into bands; null stays null. */
export function bandSql(number: string, edges: readonly number[], labels: readonly string[]): string {
  const below = edges.map((edge, i) => `WHEN ${number} < ${edge} THEN ${literal(labels[i] as string)}`);
  return `CASE WHEN ${number} IS NULL THEN NULL ${below.join(' ')} ELSE ${literal(labels.at(-1) as string)} END`;
}

/** Whether a value is one of the keys, numbers being compared as numbers. */
export function isOneOf(value: string, keys: readonly string[], isNumber: boolean): string {
  const written = keys.filter((key) => key !== blank);
  const listed = written.map((key) =>
    isNumber && key.trim() !== '' && Number.isFinite(Number(key)) ? String(Number(key)) : literal(key),
  );
  const among = `${value} IN (${listed.join(', ')})`;
  if (!keys.includes(blank)) return written.length === 0 ? '0' : among;
  return written.length === 0 ? `${value} IS NULL` : `(${value} IS NULL OR ${among})`;
}

/** A number as text, 3 and not 3.0, so that it is the same key as a name that says it. */
const writtenSql = (number: string): string =>
  `CASE WHEN ${number} = CAST(${number} AS INTEGER) THEN CAST(CAST(${number} AS INTEGER) AS TEXT) ELSE CAST(${number} AS TEXT) END`;

/** Puts values together under names; what is made is text throughout. */
export function groupSql(value: string, choice: LevelChoice, isNumber: boolean): string {
  const cases = (choice.groups ?? []).map(
    ({ label, values }) => `WHEN ${isOneOf(value, values, isNumber)} THEN ${literal(label)}`,
  );
  const rest =
    choice.others === undefined
      ? `ELSE ${isNumber ? writtenSql(value) : value}`
      : `WHEN ${value} IS NOT NULL THEN ${literal(choice.others)}`;
  return `CASE ${cases.join(' ')} ${rest} END`;
}
