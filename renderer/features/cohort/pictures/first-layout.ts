import type { CurveStep, TimeToFirst } from '../../../../shared/analysis/cohort/results';

export type FirstKind = 'without' | 'first';

/** A line of steps: each share holds from its day to the next. */
export interface StepLine {
  readonly id: string;
  readonly label: string;
  readonly days: readonly number[];
  readonly shares: readonly number[];
  /** Stretches of its band: the days, and both ends of the interval that holds from each. */
  readonly bands: readonly StepBand[];
  /** The share at the end. */
  readonly last: number;
}

export interface StepBand {
  readonly days: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface FirstLayout {
  readonly lines: readonly StepLine[];
  /** The last day that is drawn. */
  readonly end: number;
  readonly atRisk: TimeToFirst['atRisk'];
  /** Where half of the children had one, where that is in the picture. */
  readonly median: number | null;
}

/** A year is drawn: what comes later is about few children and about something else. */
const mostDays = 365;

/** The steps of what is asked, up to a year or as long as any child is observed. */
export function firstLayout(time: TimeToFirst, kind: FirstKind): FirstLayout {
  const curves =
    kind === 'first' ? time.first : [{ id: 'without', label: 'Without one so far', steps: time.without }];
  const lastDay = Math.max(
    time.atRisk.at(-1)?.day ?? 0,
    ...curves.flatMap(({ steps }) => steps.map(({ day }) => day)),
  );
  const end = Math.max(1, Math.min(mostDays, lastDay));
  return {
    lines: curves.map(({ id, label, steps }) => stepLine(id, label, steps, end)),
    end,
    atRisk: time.atRisk.filter(({ day }) => day <= end),
    median: kind === 'without' && time.medianDays !== null && time.medianDays <= end ? time.medianDays : null,
  };
}

function stepLine(id: string, label: string, all: readonly CurveStep[], end: number): StepLine {
  const steps = all.filter(({ day }) => day <= end);
  const last = steps.at(-1)?.share ?? (id === 'without' ? 1 : 0);
  return {
    id,
    label,
    days: [...steps.map(({ day }) => day), end],
    shares: [...steps.map(({ share }) => share), last],
    bands: bandsOf(steps, end),
    last,
  };
}

/** A band breaks where there is no interval, such as before the first event. */
function bandsOf(steps: readonly CurveStep[], end: number): StepBand[] {
  const bands: { days: number[]; low: number[]; high: number[] }[] = [];
  let open: (typeof bands)[number] | null = null;
  for (const [i, { day, low, high }] of steps.entries()) {
    if (low === null || high === null) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { days: [], low: [], high: [] };
      bands.push(open);
    }
    open.days.push(day);
    open.low.push(low);
    open.high.push(high);
    const next = steps[i + 1];
    const closes = next === undefined || next.low === null || next.high === null;
    if (!closes) continue;
    open.days.push(next?.day ?? end);
    open.low.push(low);
    open.high.push(high);
  }
  return bands;
}
