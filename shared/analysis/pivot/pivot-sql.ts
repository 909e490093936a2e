import { identifier, literal } from '../../database/identifiers';
import { blank } from '../../definitions/pivot-definition';
import { isOneOf } from './fields/banding';
import { type Expression, joinsOf } from './fields/expression';
import { fromClause } from './fields/from-clause';
import type { SourceTable } from './fields/source-table';
import type { LevelKeys } from './level-keys';
import type { Plan, PlannedLevel } from './plan';

/**
 * The whole pivot as one statement: a row for every cell and total, with how deep each lies (`row_depth` 0 is the total over
 * all rows), its keys, and the measures as plain values; shares are worked out from those.
 * @param keysOf the keys of each level of the rows, then of the columns; where only its top ones are told apart, which
 */
export function pivotSql(table: SourceTable, plan: Plan, keysOf: readonly LevelKeys[]): string {
  const fields = [
    ...[...plan.rows, ...plan.columns, ...plan.filters].map(({ field }) => field),
    ...plan.measures.flatMap(({ field }) => field ?? []),
  ];
  const names = namesOf(fields);
  const named = ({ base }: AskedField) => identifier(names.get(base.sql) as string);
  const selected = [...names].map(([sql, name]) => `${sql} AS ${identifier(name)}`);
  const levels = [
    ...plan.rows.map((level, i) => ({ level, name: `row_${i + 1}` })),
    ...plan.columns.map((level, i) => ({ level, name: `column_${i + 1}` })),
  ];
  const chosen = [
    ...levels.map(
      ({ level, name }, i) => `${keySql(level, named(level.field), keysOf[i] as LevelKeys)} AS ${name}`,
    ),
    ...plan.measures.flatMap(({ field }, i) => (field === null ? [] : [`${named(field)} AS value_${i + 1}`])),
  ];
  const conditions = plan.filters.map(({ condition, field }) => condition(named(field)));
  // Under the name of the table itself a part of the statement would ask itself.
  const besideTable = (name: string) => (table.name.toLowerCase() === name ? `${name}_` : name);
  const ofRows = { field: besideTable('field'), chosen: besideTable('chosen') };
  const parts: string[] = [];
  for (let down = plan.rows.length; down >= 0; down--)
    for (let across = plan.columns.length; across >= 0; across--)
      parts.push(part(plan, down, across, ofRows.chosen));
  return `WITH ${ofRows.field} AS (
  SELECT ${selected.length === 0 ? '1' : selected.join(',\n    ')}
  ${fromClause(table, joinsOf(fields.map(({ base }) => base)))}
),
${ofRows.chosen} AS (
  SELECT ${chosen.length === 0 ? '1' : chosen.join(',\n    ')}
  FROM ${ofRows.field}${conditions.length === 0 ? '' : `\n  WHERE ${conditions.join('\n    AND ')}`}
)
${parts.join('\nUNION ALL\n')}`;
}

type AskedField = { readonly alias: string; readonly base: Expression };

/** What each expression is called, by its SQL: SQLite tells no case apart, and fields may differ in nothing else. */
function namesOf(fields: readonly AskedField[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { alias, base } of fields) {
    if (names.has(base.sql)) continue;
    let name = alias;
    while (taken.has(name.toLowerCase())) name += '_';
    names.set(base.sql, name);
    taken.add(name.toLowerCase());
  }
  return names;
}

function keySql({ field }: PlannedLevel, named: string, { keys, rest }: LevelKeys): string {
  const value = field.over(named);
  if (rest < 0) return `coalesce(${value}, ${literal(blank)})`;
  const kept = keys.filter((_, place) => place !== rest);
  return `CASE WHEN ${isOneOf(value, kept, field.type === 'number')} THEN coalesce(${value}, ${literal(blank)}) ELSE ${literal(keys[rest] as string)} END`;
}

/** All cells that lie so deep on either axis. */
function part(plan: Plan, down: number, across: number, chosen: string): string {
  const at = (name: string, depth: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ name: `${name}_${i + 1}`, shown: i < depth }));
  const keys = [...at('row', down, plan.rows.length), ...at('column', across, plan.columns.length)];
  const grouped = keys.filter(({ shown }) => shown).map(({ name }) => name);
  const partition = grouped.length === 0 ? '' : `PARTITION BY ${grouped.join(', ')} `;
  const ranks = plan.measures.flatMap(({ asked }, i) => rankSql(asked.aggregate, i + 1, partition));
  const from = ranks.length === 0 ? chosen : `(SELECT *, ${ranks.join(', ')} FROM ${chosen})`;
  const columns = [
    `${down} AS row_depth`,
    `${across} AS column_depth`,
    ...keys.map(({ name, shown }) => (shown ? name : `NULL AS ${name}`)),
    ...plan.measures.map(
      ({ asked, field, name }, i) =>
        `${measureSql(asked.aggregate, field === null ? null : i + 1)} AS ${identifier(name)}`,
    ),
  ];
  // One group of everything, and none of nothing.
  const group = grouped.length === 0 ? 'NULL' : grouped.join(', ');
  return `SELECT ${columns.join(', ')}\nFROM ${from} GROUP BY ${group}`;
}

/** What a median and a standard deviation need to know of each row first. */
function rankSql(aggregate: string, i: number, partition: string): string[] {
  if (aggregate === 'median')
    return [
      `row_number() OVER (${partition}ORDER BY value_${i} IS NULL, value_${i}) AS rank_${i}`,
      `count(value_${i}) OVER (${partition.trim()}) AS n_${i}`,
    ];
  return aggregate === 'sd' ? [`avg(value_${i}) OVER (${partition.trim()}) AS mean_${i}`] : [];
}

function measureSql(aggregate: string, i: number | null): string {
  if (i === null) return 'count(*)';
  const value = `value_${i}`;
  switch (aggregate) {
    case 'distinct':
      return `count(DISTINCT ${value})`;
    case 'mean':
      return `avg(${value})`;
    case 'sum':
      return `sum(CAST(${value} AS REAL))`;
    case 'median':
      return `avg(${value}) FILTER (WHERE rank_${i} IN ((n_${i} + 1) / 2, (n_${i} + 2) / 2))`;
    case 'sd':
      return `CASE WHEN count(${value}) > 1 THEN sqrt(sum((${value} - mean_${i}) * (${value} - mean_${i})) / (count(${value}) - 1)) END`;
    default:
      return `${aggregate}(${value})`;
  }
}
