import fc from 'fast-check';
import type { Files } from '../../extracts/loads';

/** A small council's extracts: children, where they lived, their way through the programme, when they were missing. */

const child = fc.constantFrom('007', '7', 'C1', 'C2', 'C3', 'C4', "O'Neil", 'C-9');
const or = (value: fc.Arbitrary<string>, weight = 5) =>
  fc.oneof({ weight, arbitrary: value }, { weight: 1, arbitrary: fc.constant('') });
const ukDay = (first: string, days: number) =>
  fc.nat(days).map((after) => {
    const iso = new Date(Date.parse(`${first}T00:00:00Z`) + after * 86_400_000).toISOString().slice(0, 10);
    return iso.split('-').reverse().join('/');
  });

const extract = (header: string, rows: number, ...cells: fc.Arbitrary<string>[]) =>
  fc
    .array(fc.tuple(...cells), { minLength: 1, maxLength: rows })
    .map((lines) => `${header}\n${lines.map((line) => `${line.join(',')}\n`).join('')}`);

export const generatedCare: fc.Arbitrary<Files> = fc.record({
  'children.csv': extract(
    'child_id,birth_date,sex,ethnicity',
    7,
    child,
    or(fc.oneof(ukDay('2000-01-01', 6500), fc.constantFrom('29/02/2008', '31/03/2010', '01/04/2010'))),
    or(fc.constantFrom('M', 'F', '1', '2')),
    or(fc.constantFrom('WBRI', 'MWBC', 'AIND')),
  ),
  'placements.csv': extract(
    'child_id,start_date,end_date,placement_type,provider,change_reason,planned,temporary,weekly_cost,distance_miles',
    30,
    child,
    or(ukDay('2015-06-01', 1000), 12),
    or(ukDay('2016-01-01', 1000), 2),
    or(fc.constantFrom('U4', 'U6', 'U1', 'K2', 'P1', 'H5', 'residential school', 'T1', 'nonsense')),
    or(fc.constantFrom('PR1', 'PR4', 'in-house', 'independent')),
    fc.constantFrom('', 'CARPL', 'CREQB'),
    fc.constantFrom('', 'yes', 'no'),
    fc.constantFrom('', 'yes', 'no'),
    or(fc.constantFrom('525', '901.50', '3712', '0')),
    or(fc.constantFrom('0.4', '12', '140')),
  ),
  'programme.csv': extract(
    'child_id,referral_date,decision,start_date,end_date',
    10,
    child,
    or(ukDay('2017-01-01', 300)),
    fc.constantFrom('full', 'prevent', 'not picked up', 'pending'),
    or(ukDay('2017-03-01', 300), 2),
    or(ukDay('2017-09-01', 300), 1),
  ),
  'missing_episodes.csv': extract(
    'child_id,start_date,end_date,kind',
    30,
    child,
    or(ukDay('2015-06-01', 1100), 12),
    or(ukDay('2016-06-01', 1100), 2),
    fc.constantFrom('missing', 'away'),
  ),
});
