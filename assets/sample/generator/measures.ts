import { addDays, addMonths, ageOn, type Day } from '../../../shared/domain/calendar';
import { homeOn } from './care-period';
import { asAt, type Child } from './child';
import { type Cell, csv } from './csv';
import type { Random } from './random';
import { workingDayFrom } from './working-days';

const points = [
  { point: 'start', months: 0 },
  { point: '3 months', months: 3 },
  { point: '6 months', months: 6 },
] as const;

interface Score {
  readonly instrument: string;
  readonly scale: string;
  readonly informant: string;
  readonly score: number;
}

/** Scores at the start and after 3 and 6 months, as far as these had come round by the end of the period. */
export function measureFile(children: readonly Child[], random: Random): string {
  const rows = children.flatMap((child) => scoresOf(child, random));
  const columns = ['child_id', 'instrument', 'scale', 'informant', 'rater', 'point', 'date', 'score'];
  return csv(columns, rows);
}

function scoresOf(child: Child, random: Random): Cell[][] {
  const start = child.journey?.start;
  if (!start) return [];
  const course = courseOf(child, random);
  const hasSelf = ageOn(child.birth, start) >= 11 && random.chance(0.7);
  const hasSchool = random.chance(0.55);
  return points.flatMap(({ point, months }, place) => {
    const date = workingDayFrom(addDays(addMonths(start, months), random.whole(months === 0 ? -9 : -6, 12)));
    if (date > asAt || (place > 0 && random.chance(0.1))) return [];
    const scores = [
      ...carerScores(course, place, random),
      ...(hasSchool && random.chance(0.85) ? [sdq('school', course.difficulties(place) - 1.5, random)] : []),
      ...(hasSelf && random.chance(0.85) ? [sdq('self', course.difficulties(place) - 3, random)] : []),
    ];
    return scores.map(({ instrument, scale, informant, score }) => {
      const rater =
        informant === 'carer' ? carerOn(child, date) : informant === 'self' ? 'self' : 'class teacher';
      return [child.id, instrument, scale, informant, rater, point, date, score];
    });
  });
}

interface Course {
  /** The level of the SDQ total at the start (0), after 3 months (1) and after 6 (2). */
  difficulties(place: number): number;
  readonly attachment: number;
}

/** Referred when things were bad, most scores fall back towards the child's usual level; beyond that some improve and some do not. */
function courseOf(child: Child, random: Random): Course {
  const badTime = random.bell(2.5, 1);
  const change = random.bell(-2, 3);
  const levels = [badTime, badTime * 0.4 + change * 0.4, change];
  return {
    difficulties: (place) => child.usualSdq + (levels[place] ?? change),
    attachment: random.bell(72, 14),
  };
}

function carerScores(course: Course, place: number, random: Random): Score[] {
  const better = course.difficulties(0) - course.difficulties(place);
  const scored = (instrument: string, score: number): Score => ({
    instrument,
    scale: 'total',
    informant: 'carer',
    score: Math.max(0, Math.round(score)),
  });
  return [
    sdq('carer', course.difficulties(place), random),
    ...(random.chance(0.9) ? [scored('Carer Questionnaire', random.bell(52 + better * 1.5, 4))] : []),
    ...(random.chance(0.8) ? [scored('RADQ', random.bell(course.attachment - better * 1.5, 5))] : []),
  ];
}

function sdq(informant: string, level: number, random: Random): Score {
  const score = Math.min(40, Math.max(2, Math.round(random.bell(level, 1.6))));
  return { instrument: 'SDQ', scale: 'total', informant, score };
}

/** Carers by number, in the order the child came to them: a score before and one after a move have different raters. */
function carerOn(child: Child, date: Day): string {
  const period = child.care.at(-1);
  if (!period) return '';
  const carers = period.changes
    .filter((change) => change.day <= date && !change.sameCarers && !change.to?.place.startsWith('T'))
    .flatMap((change) => change.to?.postcode ?? []);
  const different = new Set([period.home.postcode, ...carers]);
  const kind = homeOn(period, date).place;
  return `${/^(K|S|R|H|P2)/.test(kind) ? 'key worker' : 'carer'} ${different.size}`;
}
