import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PivotResult } from '../../../shared/analysis/pivot/pivot-result';
import { type PivotAsked, pivotDefinition } from '../../../shared/definitions/pivot-definition';
import { programmeSettings } from '../../../shared/definitions/programme-settings';
import { ageOn } from '../../../shared/domain/calendar';
import { Workbench } from '../../../shared/workbench';
import { type Files, isoDay, joinedEpisodes, type Row, rowsOf } from '../../assets/naive-counts';
import { publishedFigures as published } from '../../assets/published-figures';
import { fileOf } from '../../extracts/files';
import { expectSameInSql, inSecondSqlite } from './second-sqlite';

const folder = new URL('../../../assets/sample/', import.meta.url);
const names = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name));
const files: Files = new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));

/** The first measure by row and column key, empty cells left out; with no columns, by row key. */
function figures({ rows, columns, counts, values }: PivotResult): Record<string, unknown> {
  const leaves = ({ nodes, levels }: PivotResult['rows']) =>
    nodes.flatMap(({ keys }, node) =>
      keys.length === levels.length ? [{ node, name: keys.join(', ') }] : [],
    );
  const at = (row: number, column: number) => row * columns.nodes.length + column;
  return Object.fromEntries(
    leaves(rows).map(({ node: row, name }) => [
      name,
      columns.levels.length === 0
        ? values[0]?.[at(row, 0)]
        : Object.fromEntries(
            leaves(columns).flatMap(({ node: column, name: of }) =>
              counts[at(row, column)] === 0 ? [] : [[of, values[0]?.[at(row, column)]]],
            ),
          ),
    ]),
  );
}

/** How often each pair of keys occurs. */
function tallied(pairs: readonly (readonly [string, string])[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const [row, column] of pairs) {
    const ofRow = counts[row] ?? {};
    counts[row] = { ...ofRow, [column]: (ofRow[column] ?? 0) + 1 };
  }
  return counts;
}

describe('the sample as pivots', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.setSettings(programmeSettings.parse(JSON.parse(files.get('settings.json') ?? '')));
    const extracts = [...files].filter(([name]) => name.endsWith('.csv'));
    await workbench.load(extracts.map(([name, text]) => fileOf(name, text)));
  });

  async function pivoted(asked: PivotAsked): Promise<PivotResult> {
    const result = await workbench.pivot(pivotDefinition.parse(asked));
    const other = inSecondSqlite(await workbench.databaseFile());
    expectSameInSql(result, other);
    other.close();
    return result;
  }
  const children = { aggregate: 'distinct', field: 'child_id' } as const;
  const header = rowsOf(files, 'ssda903_header.csv');
  const sexOf = ({ SEX }: Row) => (SEX === '1' ? 'M' : 'F');

  it('give the referrals by decision', async () => {
    const result = await pivoted({ table: 'programme', rows: ['decision'] });
    expect(figures(result)).toEqual(published.referrals);
    expect(result.values[0]?.[0]).toBe(46);
  });

  it('give the participants by age and sex', async () => {
    const result = await pivoted({
      table: 'programme',
      rows: ['age_band'],
      columns: ['child.sex'],
      measures: [children],
      filters: [{ field: 'decision', in: ['full', 'prevent'] }],
    });
    const withoutNone = Object.entries(published.participants).map(([band, bySex]) => [
      band,
      Object.fromEntries(Object.entries(bySex).filter(([, count]) => count > 0)),
    ]);
    expect(figures(result)).toEqual(Object.fromEntries(withoutNone));
    expect(result.values[0]?.[0]).toBe(27);
    expect(result.columns.nodes.flatMap(({ labels }) => labels)).toEqual(['Female', 'Male']);
  });

  it('give the placement types at the start', async () => {
    const result = await pivoted({
      table: 'programme',
      rows: ['placement_kind'],
      measures: [children],
      filters: [{ field: 'decision', in: ['full'] }],
    });
    const { start } = published.placements;
    expect(figures(result)).toEqual({
      'In-house foster care': start['in-house foster'],
      'Independent foster care': start['independent foster'],
      Residential: start.residential,
    });
  });

  it('give the placement types on the reporting date', async () => {
    const result = await pivoted({
      table: 'placement',
      rows: ['placement_kind'],
      measures: [children],
      filters: [
        { field: 'programme.decision', in: ['full'] },
        { field: 'start_date', to: published.asAt },
        // The extracts end on the reporting date: the stays of that day are those without an end.
        { field: 'end_date', blank: 'only' },
      ],
    });
    const { asAt } = published.placements;
    expect(figures(result)).toEqual({
      'In-house foster care': asAt['in-house foster'],
      'Independent foster care': asAt['independent foster'],
      'Supported accommodation': asAt['independent living'],
      Residential: asAt.residential,
    });
  });

  it('give ethnicity, sex and age of the children, each child once', async () => {
    const byEthnicity = await pivoted({ table: 'child', rows: ['ethnicity'], columns: ['sex'] });
    expect(figures(byEthnicity)).toEqual(tallied(header.map((row) => [row.ETHNIC ?? '', sexOf(row)])));
    expect(byEthnicity.values[0]?.[0]).toBe(header.length);

    const edges = [0, 5, 11, 16, 19];
    const bands = ['0-4', '5-10', '11-15', '16-18', '19+'];
    const byAge = await pivoted({
      table: 'child',
      rows: [{ field: 'age', at: published.asAt, bands: edges }],
      columns: ['sex'],
    });
    const bandOf = (age: number) => bands[edges.findLastIndex((edge) => edge <= age)] ?? '';
    expect(figures(byAge)).toEqual(
      tallied(header.map((row) => [bandOf(ageOn(isoDay(row.DOB) ?? '', published.asAt)), sexOf(row)])),
    );
    const order = byAge.rows.nodes.slice(1).map(({ keys }) => keys[0] ?? '');
    expect(order).toEqual(bands.filter((band) => order.includes(band)));
  });

  it('give missing episodes by where the child lived', async () => {
    const result = await pivoted({
      table: 'missing_episode',
      rows: [{ field: 'placement.place_group' }],
      columns: ['kind'],
    });
    const episodes = joinedEpisodes(files);
    const groups: Record<string, string> = {
      U: 'Fostering',
      K2: 'Residential',
      H5: 'Supported accommodation',
    };
    const livedIn = (row: Row): string => {
      const day = isoDay(row.MIS_START) ?? '';
      const there = episodes.findLast(
        ({ child, start, end }) => child === row.CHILD && start <= day && (end === null || end > day),
      );
      const place = there?.row.PLACE ?? '';
      return groups[place] ?? groups[place.slice(0, 1)] ?? '(blank)';
    };
    const missing = rowsOf(files, 'ssda903_missing.csv');
    expect(figures(result)).toEqual(
      tallied(missing.map((row) => [livedIn(row), row.MISSING === 'A' ? 'away' : 'missing'])),
    );
  });

  it('open to rows of the extracts', async () => {
    const definition = pivotDefinition.parse({
      table: 'missing_episode',
      rows: ['placement.place_group'],
    });
    const behind = await workbench.pivotRows(definition, { row: ['Residential'], column: [] });
    const { rows } = workbench.rowsBehind(behind);
    expect(rows.length).toBeGreaterThan(5);
    const lines = (files.get('ssda903_missing.csv') ?? '').split('\n');
    for (const { file, line, cells } of rows) {
      expect(file).toBe('ssda903_missing.csv');
      expect(lines[line - 1]).toContain(String(cells[0]));
    }
  });
});
