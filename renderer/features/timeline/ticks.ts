import { addMonths, type Day, dayFromNumber, dayNumber } from '../../../shared/domain/calendar';
import { showDay } from '../../../shared/domain/wording';
import { daysOfMonth } from './axis';
import type { Scale } from './time-window';

/** A line of the axis. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  /** A year's first day, or the start of the programme. */
  readonly strong: boolean;
}

/** A label has this much room at least. */
const room = 60;
const monthSteps = [1, 3, 6, 12, 24, 60, 120];
const firstMonday = 4;

/** Lines of the calendar: Mondays, months, quarters, half-years or years, as there is room. */
export function calendarTicks(scale: Scale): Tick[] {
  const perDay = scale.width / (scale.window.to - scale.window.from);
  if (perDay * 7 >= room) return mondays(scale);
  const step = monthSteps.find((months) => months * daysOfMonth * perDay >= room) ?? 240;
  const first = firstDayOfMonth(dayFromNumber(Math.floor(scale.window.from)), step);
  const ticks: Tick[] = [];
  for (let day = first; dayNumber(day) < scale.window.to; day = addMonths(day, step)) {
    if (dayNumber(day) < scale.window.from) continue;
    const isYear = day.slice(5, 7) === '01';
    const [, month = '', year = ''] = showDay(day).split(' ');
    ticks.push({ at: dayNumber(day), label: isYear ? year : month, strong: isYear });
  }
  const [opening, ...others] = ticks;
  if (opening === undefined || ticks.some(({ strong }) => strong)) return ticks;
  return [{ ...opening, label: `${opening.label} ${dayFromNumber(opening.at).slice(0, 4)}` }, ...others];
}

/** The first of the month, or of the quarter, half-year or years, that the day falls in. */
function firstDayOfMonth(day: Day, step: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const index = months - (months % step);
  return addMonths('0001-01-01', index - 12);
}

function mondays({ window }: Scale): Tick[] {
  const first = Math.ceil((window.from - firstMonday) / 7) * 7 + firstMonday;
  const ticks: Tick[] = [];
  for (let at = first; at < window.to; at += 7) {
    const shown = showDay(dayFromNumber(at));
    ticks.push({ at, label: ticks.length === 0 ? shown : shown.replace(/ \d+$/, ''), strong: false });
  }
  return ticks;
}

/** Lines of the programme's axis: months before and after each child's start. */
export function programmeTicks(scale: Scale): Tick[] {
  const perMonth = (scale.width / (scale.window.to - scale.window.from)) * daysOfMonth;
  const step = monthSteps.find((months) => months * perMonth >= room) ?? 240;
  const first = Math.ceil(scale.window.from / daysOfMonth / step) * step;
  const ticks: Tick[] = [];
  for (let month = first; month * daysOfMonth < scale.window.to; month += step) {
    const label = month === 0 ? 'Start' : month < 0 ? `−${-month}` : `+${month}`;
    ticks.push({ at: month * daysOfMonth, label, strong: month === 0 });
  }
  return ticks;
}
