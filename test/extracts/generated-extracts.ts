import fc from 'fast-check';
import { addDays } from '../../shared/domain/calendar';
import type { Files } from './loads';

const day = fc.nat(1200).map((days) => {
  const [year, month, date] = addDays('2015-01-01', days).split('-');
  return `${date}/${month}/${year}`;
});
const child = fc.constantFrom('C1', 'C2', 'C3', '007', ' C1 ');
const maybe = (value: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 3, arbitrary: value }, fc.constantFrom('', '-', 'oops'));
const oneOf = (...values: string[]) => fc.constantFrom(...values);

/** An extract: its name may hold the year, its cells may be wrong, and rows may be short. */
const extract = (name: string, header: string, ...cells: fc.Arbitrary<string>[]) =>
  fc
    .tuple(
      oneOf('2016', '2017', '2018', 'all'),
      fc.array(fc.oneof({ weight: 9, arbitrary: fc.tuple(...cells) }, fc.constant(['short'])), {
        maxLength: 8,
      }),
    )
    .map(([year, rows]): [string, string] => [
      `${name} ${year}.csv`,
      `${header}\n${rows.map((row) => `${row.join(',')}\n`).join('')}`,
    ]);

const anyExtract = fc.oneof(
  {
    weight: 4,
    arbitrary: extract(
      'episodes',
      'CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,PL_POST',
      maybe(child),
      maybe(day),
      oneOf('S', 'P', 'L', 'T', 'U', 'B', '?'),
      oneOf('C2', 'V2', 'V4'),
      oneOf('U4', 'U6', 'K2', 'T0', 'wibble'),
      oneOf('PR1', 'PR4', ''),
      maybe(day),
      oneOf('X1', 'E4A', ''),
      oneOf('CARPL', 'CREQB', ''),
      oneOf('S1 1AA', 'S2 2BB', ''),
    ),
  },
  extract(
    'header',
    'CHILD,SEX,DOB,ETHNIC',
    maybe(child),
    oneOf('1', 'F', ''),
    maybe(day),
    oneOf('WBRI', 'zz'),
  ),
  extract(
    'missing',
    'CHILD,DOB,MISSING,MIS_START,MIS_END',
    maybe(child),
    maybe(day),
    oneOf('M', 'A'),
    maybe(day),
    maybe(day),
  ),
  extract(
    'oc2',
    'CHILD,DOB,SDQ_SCORE,SDQ_REASON',
    maybe(child),
    maybe(day),
    oneOf('17', '', 'x'),
    oneOf('SDQ1', ''),
  ),
  extract(
    'placements',
    'child_id,start_date,end_date,placement_type',
    maybe(child),
    maybe(day),
    maybe(day),
    oneOf('K2', 'foster care', 'nest'),
  ),
  extract(
    'care',
    'child_id,start_date,end_date,end_reason',
    maybe(child),
    maybe(day),
    maybe(day),
    oneOf('home', ''),
  ),
  extract('events', 'child_id,date,kind', maybe(child), maybe(day), oneOf('exclusion', '')),
  extract('homes', 'home,beds', oneOf('Ash', 'Elm'), oneOf('4', '5')),
);

/** Up to five extracts with different names, of any kinds. */
export const extractFiles: fc.Arbitrary<Files> = fc
  .array(anyExtract, { minLength: 1, maxLength: 5 })
  .map((files) => Object.fromEntries(files));
