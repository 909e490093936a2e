import fc from 'fast-check';
import { addDays } from '../../../shared/domain/calendar';

/** A made-up stay, on days counted from the world's first day. */
interface MadeStay {
  readonly days: number;
  readonly type: string;
  readonly provider: string;
  readonly planned: '' | 'yes' | 'no';
  readonly temporary: '' | 'yes';
}
interface MadeChild {
  readonly careFrom: number;
  readonly gap: number;
  readonly stays: readonly MadeStay[];
  /** Stays of a second time in care, which begins after the gap. */
  readonly again: readonly MadeStay[];
  readonly open: boolean;
  readonly missing: readonly { readonly at: number; readonly nights: number | null; readonly kind: string }[];
  readonly events: readonly { readonly at: number; readonly kind: string }[];
  readonly start: number | null;
  readonly decision: string;
}
export type World = readonly MadeChild[];

const stay: fc.Arbitrary<MadeStay> = fc.record({
  days: fc.integer({ min: 1, max: 160 }),
  type: fc.constantFrom('U4', 'U6', 'K2', 'P1', 'H5'),
  provider: fc.constantFrom('PR1', 'PR4'),
  planned: fc.constantFrom('', 'yes', 'no', 'no'),
  temporary: fc.constantFrom('', '', '', 'yes'),
});

const child: fc.Arbitrary<MadeChild> = fc.record({
  careFrom: fc.integer({ min: 0, max: 500 }),
  gap: fc.integer({ min: 1, max: 60 }),
  stays: fc.array(stay, { minLength: 1, maxLength: 8 }),
  again: fc.array(stay, { maxLength: 3 }),
  open: fc.boolean(),
  missing: fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 1000 }),
      nights: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 6 }),
      kind: fc.constantFrom('missing', 'missing', 'away', ''),
    }),
    { maxLength: 12 },
  ),
  events: fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 1000 }),
      kind: fc.constantFrom('exclusion', 'self-harm', 'Exclusion '),
    }),
    { maxLength: 8 },
  ),
  start: fc.option(fc.integer({ min: 300, max: 900 }), { freq: 12 }),
  decision: fc.constantFrom('full', 'full', 'full', 'prevent'),
});

/** A few children in care, some in the programme, each with what happened to them. */
export const world: fc.Arbitrary<World> = fc.array(child, { maxLength: 9 });

export const firstDay = '2015-06-01';
/** The reporting date, in days from the first day. */
export const lastAt = 900;

/** The world as extracts. Everything is moved by so many days. */
export function extractsOf(children: World, moved = 0): Record<string, string> {
  const day = (at: number) => addDays(firstDay, at + moved);
  const placements: string[] = [];
  const missing: string[] = [];
  const events: string[] = [];
  const programme: string[] = [];
  children.forEach((made, i) => {
    const id = `0${i + 1}`;
    let at = made.careFrom;
    const write = (stays: readonly MadeStay[], isLast: boolean) => {
      stays.forEach((one, k) => {
        const open = isLast && made.open && k === stays.length - 1;
        const end = open ? '' : day(at + one.days);
        placements.push(
          [id, day(at), end, one.type, one.provider, '', one.planned, one.temporary, '', ''].join(','),
        );
        at += one.days;
      });
    };
    write(made.stays, made.again.length === 0);
    at += made.gap;
    write(made.again, true);
    for (const one of made.missing) {
      const end = one.nights === null ? '' : day(one.at + one.nights);
      missing.push([id, day(one.at), end, one.kind].join(','));
    }
    for (const one of made.events) events.push([id, day(one.at), one.kind, '', ''].join(','));
    programme.push([id, '', made.decision, made.start === null ? '' : day(made.start)].join(','));
  });
  const file = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
  // A child outside the programme, so that no table is ever empty.
  return {
    'placements.csv': file(
      'child_id,start_date,end_date,placement_type,provider,change_reason,planned,temporary,weekly_cost,distance_miles',
      [...placements, ['99', day(0), '', 'U4', 'PR1', '', '', '', '', ''].join(',')],
    ),
    'missing_episodes.csv': file('child_id,start_date,end_date,kind', [
      ...missing,
      ['99', day(1), day(2), 'missing'].join(','),
    ]),
    'events.csv': file('child_id,date,kind,days,detail', [
      ...events,
      ['99', day(1), 'exclusion', '', ''].join(','),
      ['99', day(1), 'self-harm', '', ''].join(','),
    ]),
    'programme.csv': file('child_id,referral_date,decision,start_date', [...programme, '98,,pending,']),
  };
}
