import { addDays, type Day, dayNumber } from '../../../shared/domain/calendar';

/** Monday to Friday outside the days around Christmas. Day 0 of the day numbers was a Thursday. */
export function isWorkingDay(day: Day): boolean {
  const weekday = (dayNumber(day) + 3) % 7;
  const monthDay = day.slice(5);
  return weekday < 5 && monthDay < '12-23' && monthDay > '01-02';
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}
