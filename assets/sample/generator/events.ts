import { addDays, ageOn, type Day, daysBetween } from '../../../shared/domain/calendar';
import { asAt, type Child } from './child';
import { type Cell, csv, sortedBy } from './csv';
import type { Random } from './random';
import { isWorkingDay } from './working-days';

interface EventKind {
  readonly kind: string;
  readonly fromAge: number;
  /** How likely in any one month of care at a usual SDQ of 20. */
  readonly monthly: number;
  readonly details: readonly string[];
  /** What remains of the likelihood while the programme runs. */
  readonly duringProgramme: number;
}

const kinds: readonly EventKind[] = [
  {
    kind: 'significant event',
    fromAge: 4,
    monthly: 0.16,
    details: [
      'upset after family contact',
      'violence towards others',
      'police called',
      'allegation made',
      'family bereavement',
    ],
    duringProgramme: 0.8,
  },
  {
    kind: 'self-harm',
    fromAge: 11,
    monthly: 0.07,
    details: ['cut', 'scratched', 'headbanging'],
    duringProgramme: 0.6,
  },
  { kind: 'overdose', fromAge: 13, monthly: 0.02, details: ['seen at hospital'], duringProgramme: 0.5 },
  {
    kind: 'exclusion',
    fromAge: 6,
    monthly: 0.12,
    details: ['fixed term', 'fixed term, second of the term'],
    duringProgramme: 0.5,
  },
];

/** What happened on a day, from about a year and a half before the referral to the end of the period. */
export function eventFile(children: readonly Child[], random: Random): string {
  const rows = children.flatMap((child) => eventsOf(child, random));
  return csv(
    ['child_id', 'date', 'kind', 'days', 'detail'],
    sortedBy(rows, ([child, date]) => `${child} ${date}`),
  );
}

function eventsOf(child: Child, random: Random): Cell[][] {
  const care = child.care.at(-1);
  if (!child.journey || !care) return [];
  const from = [care.start, addDays(child.journey.referral, -540)].sort().at(-1) ?? care.start;
  const to = care.end ?? asAt;
  const start = child.journey.start;
  return kinds.flatMap((event) =>
    months(from, to).flatMap((month) => {
      const during = start !== null && month >= start;
      const likely = event.monthly * (child.usualSdq / 20) * (during ? event.duringProgramme : 1);
      const day = addDays(month, random.whole(1, 28));
      const happens = random.chance(likely) && day < to && ageOn(child.birth, day) >= event.fromAge;
      if (!happens || (event.kind === 'exclusion' && (!isWorkingDay(day) || day.slice(5, 7) === '08')))
        return [];
      const days = event.kind === 'exclusion' ? random.pick([0.5, 1, 1, 2, 2, 3, 5]) : '';
      return [[child.id, day, event.kind, days, random.pick(event.details)]];
    }),
  );
}

function months(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.floor(daysBetween(from, to) / 30) }, (_, place) =>
    addDays(from, place * 30),
  );
}
