import fc from 'fast-check';
import { aggregates, type PivotAsked, periods, shares } from '../../../shared/definitions/pivot-definition';
import { type ColumnKind, keysOf } from './generated-table';

/** A field that a definition can be made of: its name, and what it holds. */
export interface KnownField {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Some of its keys, where they are not those of the generated files. */
  readonly keys?: readonly string[];
  /** Days, or fields of days, that it can be taken at, as an age can. */
  readonly days?: readonly string[];
}

/** The day that a field is taken at, where it is taken at one; often the row's own. */
const dayOf = ({ days = [] }: KnownField): fc.Arbitrary<{ readonly at?: string }> =>
  fc.constantFrom({}, ...days.map((at) => ({ at })));

const someKeys = ({ kind, keys }: KnownField) => keys ?? keysOf[kind];

type Level = NonNullable<PivotAsked['rows']>[number];
type Filter = NonNullable<PivotAsked['filters']>[number];
type Measure = NonNullable<PivotAsked['measures']>[number];

const isNumber = ({ kind }: KnownField) => kind === 'whole' || kind === 'decimal' || kind === 'extreme';
const isDay = ({ kind }: KnownField) => kind === 'day';

const edges = fc.constantFrom<number[]>(
  [0, 1, 5, 10, 16],
  [-5, 0, 2.5, 100],
  [4],
  [0, 500, 1000],
  [-1e300, 0, 1e300],
);
const firstDay = fc.constantFrom('2017-04-01', '2017-10-01', '2016-02-15', '2017-08-28', '2018-01-02');
const bound = fc.constantFrom(-1, 0, 0.3, 4, 5, 100, 1e300);
const dayBound = fc.constantFrom('2016-12-31', '2017-04-01', '2018-03-31');

/** How a field's values are put together; often not at all. */
function grouping(field: KnownField) {
  const some = fc.shuffledSubarray([...someKeys(field), '(blank)'], { minLength: 1, maxLength: 4 });
  const groups = fc
    .record({
      values: some,
      label: fc.constantFrom('Group', 'Zoe', '1', 'Other'),
      second: fc.option(fc.constantFrom('Second', 'A'), { nil: undefined }),
      others: fc.option(fc.constantFrom('Others', 'Group'), { nil: undefined }),
    })
    .map(({ values, label, second, others }) => ({
      groups:
        second === undefined || values.length < 2
          ? [{ label, values }]
          : [
              { label, values: values.slice(1) },
              { label: second, values: values.slice(0, 1) },
            ],
      ...(others === undefined ? {} : { others }),
    }));
  const ways: fc.Arbitrary<Partial<Exclude<Level, string>>>[] = [fc.constant({})];
  // SQLite writes 1e308 in its own way.
  if (field.kind !== 'extreme') ways.push(groups);
  if (isNumber(field)) ways.push(edges.map((bands) => ({ bands })));
  if (isDay(field))
    ways.push(
      fc.constantFrom(...periods.slice(0, -1)).map((by) => ({ by })),
      firstDay.map((start) => ({ by: 'six-months-from' as const, start })),
    );
  return fc.oneof(...ways);
}

/** @param exact places of the measures whose figures are the same to the last digit however they are worked out */
function level(field: KnownField, exact: readonly number[]): fc.Arbitrary<Level> {
  const byLabel = fc.constantFrom(undefined, undefined, 'label-descending' as const);
  const none = fc.constant(undefined);
  const measure = exact.length === 0 ? fc.constant(0) : fc.constantFrom(...exact);
  const byValue = fc.record({ measure, descending: fc.boolean() });
  const most = fc.record({ n: fc.integer({ min: 1, max: 4 }), measure });
  const sort = exact.length === 0 ? byLabel : fc.oneof(byLabel, byValue);
  const top = exact.length === 0 ? none : fc.oneof({ weight: 2, arbitrary: none }, most);
  return fc
    .record({ group: grouping(field), at: dayOf(field), sort, top })
    .map(({ group, at, sort: by, top: first }) => ({
      field: field.name,
      ...at,
      ...group,
      ...(by === undefined ? {} : { sort: by }),
      ...(first === undefined ? {} : { top: first }),
    }));
}

/** Standard deviations are worked out in several ways, and so are means of numbers too large to add. */
function isExact({ aggregate, field }: Measure, fields: readonly KnownField[]): boolean {
  const isExtreme = fields.some(({ name, kind }) => name === field && kind === 'extreme');
  return aggregate !== 'sd' && !(isExtreme && ['sum', 'mean', 'median'].includes(aggregate));
}

function measure(fields: readonly KnownField[]): fc.Arbitrary<Measure> {
  const ofField = fc.constantFrom(...fields).chain((field) => {
    const possible = aggregates.filter((aggregate) => {
      if (aggregate === 'count' || aggregate === 'distinct' || isNumber(field)) return true;
      return isDay(field) && (aggregate === 'min' || aggregate === 'max');
    });
    return fc
      .record({ aggregate: fc.constantFrom(...possible), at: dayOf(field) })
      .map(({ aggregate, at }): Measure => ({ aggregate, field: field.name, ...at }));
  });
  const asked: fc.Arbitrary<Measure> = fc.oneof(fc.constant<Measure>({ aggregate: 'count' }), ofField);
  return fc
    .record({ asked, show: fc.oneof(fc.constant(undefined), fc.constantFrom(...shares)) })
    .map(({ asked: one, show }) => {
      const isDays = (one.aggregate === 'min' || one.aggregate === 'max') && show !== undefined;
      return show === undefined || isDays ? one : { ...one, show };
    });
}

function filter(field: KnownField): fc.Arbitrary<Filter> {
  const keys = fc.shuffledSubarray([...someKeys(field), '(blank)', 'never there']);
  const ways: fc.Arbitrary<Partial<Filter>>[] = [
    keys.map((values) => ({ in: values })),
    keys.map((values) => ({ notIn: values })),
    fc.constantFrom('only' as const, 'left-out' as const).map((blank) => ({ blank })),
  ];
  if (isNumber(field)) {
    ways.push(
      bound.map((from) => ({ from })),
      bound.map((to) => ({ to })),
    );
    ways.push(edges.map((bands) => ({ bands, notIn: ['5-9', '0', 'under 4', '(blank)'] })));
  }
  if (isDay(field)) {
    ways.push(
      dayBound.map((from) => ({ from })),
      fc.record({ from: fc.constant('2016-06-01'), to: dayBound }),
    );
    ways.push(fc.constant({ by: 'financial-year' as const, in: ['2016/17', '2017/18', '(blank)'] }));
  }
  return fc
    .record({ condition: fc.oneof(...ways), at: dayOf(field) })
    .map(({ condition, at }) => ({ field: field.name, ...at, ...condition }));
}

/** A pivot over the fields of one table; `within` is left to tests of its own. */
export const generatedDefinition = (table: string, fields: readonly KnownField[]) =>
  fc
    .array(measure(fields), { minLength: 1, maxLength: 4 })
    .chain((measures) => {
      const exact = [...measures.keys()].filter((i) => isExact(measures[i] as Measure, fields));
      const anyLevel = fc.constantFrom(...fields).chain((field) => level(field, exact));
      return fc.record({
        table: fc.constant(table),
        measures: fc.constant(measures),
        rows: fc.array(anyLevel, { maxLength: 3 }),
        columns: fc.array(anyLevel, { maxLength: 2 }),
        filters: fc.array(fc.constantFrom(...fields).chain(filter), { maxLength: 2 }),
      });
    })
    .map((asked): PivotAsked => asked);
