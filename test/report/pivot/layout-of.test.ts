import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PivotAxis } from '../../../shared/analysis/pivot/pivot-result';
import { figureAt } from '../../../shared/report/pivot/figure-at';
import { layoutOf } from '../../../shared/report/pivot/layout-of';
import {
  type LaidOutAxis,
  type PivotLook,
  pathId,
  plainLook,
} from '../../../shared/report/pivot/pivot-layout';
import { axisOf, type Branch, madePivot, rowsMeasure } from './made-pivot';

const places = axisOf(
  ['Kind of place', 'Provider'],
  [
    ['Fostering', ['In-house'], ['Independent']],
    ['Residential', ['Independent']],
  ],
);
const nothing = axisOf([], []);
const children = { ...rowsMeasure, name: 'distinct child_id', label: 'Children' };

const written = ({ heads }: LaidOutAxis) =>
  heads.map(({ text, first, span, level, levels }) => `${text} ${first}+${span} ${level}+${levels}`);
const kinds = ({ lines }: LaidOutAxis) => lines.map(({ kind, node }) => `${kind} ${node}`);

describe('the lines of a pivot', () => {
  it('are its leaves in their order, each subtotal after what it sums up, the grand total last', () => {
    const { rows } = layoutOf(madePivot(places, nothing), plainLook);
    expect(kinds(rows)).toEqual(['leaf 2', 'leaf 3', 'subtotal 1', 'leaf 5', 'total 0']);
    expect(written(rows)).toEqual([
      'Fostering 0+3 0+1',
      'In-house 0+1 1+1',
      'Independent 1+1 1+1',
      'Total 2+1 1+1',
      'Residential 3+1 0+1',
      'Independent 3+1 1+1',
      'Total 4+1 0+2',
    ]);
  });

  it('show a closed node as one line, and leave out the totals that are not wanted', () => {
    const look = { ...plainLook, closedRows: [pathId(['Fostering'])], grandTotals: 'columns' } as const;
    const { rows } = layoutOf(madePivot(places, nothing), look);
    expect(kinds(rows)).toEqual(['closed 1', 'leaf 5']);
    expect(rows.heads[0]).toMatchObject({ text: 'Fostering', levels: 2, canClose: true, isClosed: true });
    const noSubtotals = layoutOf(madePivot(places, nothing), { ...plainLook, subtotals: false });
    expect(kinds(noSubtotals.rows)).toEqual(['leaf 2', 'leaf 3', 'leaf 5', 'total 0']);
  });

  it('name several measures innermost, on the side that was chosen', () => {
    const result = madePivot(axisOf(['Sex'], [['F'], ['M']]), places, [rowsMeasure, children]);
    const { rows, columns } = layoutOf(result, { ...plainLook, measuresIn: 'rows' });
    expect(written(rows)).toEqual([
      'F 0+2 0+1',
      'Rows 0+1 1+1',
      'Children 1+1 1+1',
      'M 2+2 0+1',
      'Rows 2+1 1+1',
      'Children 3+1 1+1',
      'Total 4+2 0+1',
      'Rows 4+1 1+1',
      'Children 5+1 1+1',
    ]);
    expect(rows.levels).toEqual(['Sex', 'Measure']);
    expect(columns.lines.every(({ measure }) => measure === null)).toBe(true);
  });

  it('name a single measure where an axis has nothing else to say, else in the corner', () => {
    const inColumns = layoutOf(madePivot(places, nothing), plainLook);
    expect(written(inColumns.columns)).toEqual(['Rows 0+1 0+1']);
    expect(inColumns.unnamed).toBeNull();
    const inRows = layoutOf(madePivot(nothing, places), plainLook);
    expect(written(inRows.rows)).toEqual(['Rows 0+1 0+1']);
    const neither = layoutOf(madePivot(places, places), plainLook);
    expect(neither.unnamed).toBe('Rows');
    const alone = layoutOf(madePivot(nothing, nothing), plainLook);
    expect([written(alone.rows), written(alone.columns)]).toEqual([['Total 0+1 0+1'], ['Rows 0+1 0+1']]);
  });

  it('are the total alone where no row is counted', () => {
    const none = layoutOf(madePivot(axisOf(['Sex'], []), nothing), plainLook);
    expect(kinds(none.rows)).toEqual(['total 0']);
  });
});

const branch = (depth: number): fc.Arbitrary<Branch> =>
  fc
    .tuple(
      fc.string({ maxLength: 4 }),
      depth <= 1
        ? fc.constant<Branch[]>([])
        : fc.uniqueArray(branch(depth - 1), { minLength: 1, maxLength: 3, selector: ([key]) => key }),
    )
    .map(([key, held]) => [key, ...held]);
const anyAxis = fc
  .integer({ min: 0, max: 3 })
  .chain((depth) =>
    depth === 0
      ? fc.constant(nothing)
      : fc
          .uniqueArray(branch(depth), { maxLength: 4, selector: ([key]) => key })
          .map((branches) => axisOf(['A', 'B', 'C'].slice(0, depth), branches)),
  );
const someClosed = (axis: PivotAxis, every: number) =>
  every === 0 ? [] : axis.nodes.filter((_, i) => i % every === 1).map(({ keys }) => pathId(keys));
const anyPivot = fc
  .record({
    rows: anyAxis,
    columns: anyAxis,
    several: fc.boolean(),
    subtotals: fc.boolean(),
    grandTotals: fc.constantFrom('both', 'rows', 'columns', 'none'),
    measuresIn: fc.constantFrom('rows', 'columns'),
    closedRows: fc.integer({ min: 0, max: 4 }),
    closedColumns: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ rows, columns, several, closedRows, closedColumns, ...rest }) => {
    const look: PivotLook = {
      ...rest,
      closedRows: someClosed(rows, closedRows),
      closedColumns: someClosed(columns, closedColumns),
    };
    return { result: madePivot(rows, columns, several ? [rowsMeasure, children] : [rowsMeasure]), look };
  });

describe('whatever the pivot and its look', () => {
  it('every line lies under exactly one head at every level, inner heads within outer ones', () => {
    fc.assert(
      fc.property(anyPivot, ({ result, look }) => {
        const layout = layoutOf(result, look);
        for (const { heads, levels, lines } of [layout.rows, layout.columns]) {
          const cover = levels.map(() => lines.map(() => 0));
          for (const { first, span, level, levels: reach } of heads)
            for (let at = level; at < level + reach; at++)
              for (let line = first; line < first + span; line++) {
                expect(cover[at]?.[line]).toBeDefined();
                (cover[at] as number[])[line] = (cover[at]?.[line] ?? 0) + 1;
              }
          expect(cover.flat().every((times) => times === 1)).toBe(true);
          for (const inner of heads)
            for (const outer of heads.filter((head) => head.level < inner.level)) {
              const apart =
                inner.first + inner.span <= outer.first || outer.first + outer.span <= inner.first;
              const within =
                outer.first <= inner.first && inner.first + inner.span <= outer.first + outer.span;
              expect(apart || within).toBe(true);
            }
        }
      }),
    );
  });

  it('no figure appears twice, and with all open none is left out but repeats of a single child', () => {
    fc.assert(
      fc.property(anyPivot, ({ result, look }) => {
        const { rows, columns } = layoutOf(result, look);
        const figures = rows.lines.flatMap((row) =>
          columns.lines.map((column) => figureAt(result, row, column).value),
        );
        expect(new Set(figures).size).toBe(figures.length);
        const open = layoutOf(result, { ...plainLook, measuresIn: look.measuresIn });
        const shown = (axis: PivotAxis) =>
          axis.nodes.filter((_, node) => {
            const held = axis.nodes.filter(({ parent }) => parent === node).length;
            return held !== 1 || node === 0;
          }).length;
        expect(open.rows.lines.length * open.columns.lines.length).toBe(
          shown(result.rows) * shown(result.columns) * result.measures.length,
        );
      }),
    );
  });
});
