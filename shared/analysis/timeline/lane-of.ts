import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { ageOn, type Day } from '../../domain/calendar';
import { pictureGroupOf } from '../../domain/picture-group';
import { sdqBandOf } from '../../domain/sdq-bands';
import { isTemporary, placementMoves, type TimeInCare } from '../moves';
import type { Stay } from '../stays';
import type { ChildRows } from './gather';
import type { CarePeriod, Lane, MarkOfLane, ScoreOfLane, StayOfLane } from './lane';
import { markKindOf } from './mark-kind';
import { phasesOf } from './phases';

/** One child's lane from the child's rows, without what began after the day. */
export function laneOf(child: ChildRows, asAt: Day, settings: ProgrammeSettings): Lane {
  const begun = (day: Day | null): day is Day => day !== null && day <= asAt;
  const stays = child.stays.filter((stay) => begun(stay.start_date));
  const carePeriods = child.carePeriods.flatMap(({ rowid, start_date, end_date }) =>
    begun(start_date) ? [{ rowid, start: start_date, end: end_date }] : [],
  );
  const drawnStays = staysOfLane(stays, carePeriods, !settings.moves.joinReturns);
  const birthDate = child.facts.find((row) => row.birth_date !== null)?.birth_date ?? null;
  const phases = child.programme
    .flatMap((row) => phasesOf(row, settings.phases))
    .filter((phase) => begun(phase.start));
  return {
    childId: child.childId,
    birthDate,
    sex: child.facts.find((row) => row.sex !== null)?.sex ?? null,
    age: begun(birthDate) ? ageOn(birthDate, asAt) : null,
    programmeStart: child.programme.map((row) => row.start_date).find(begun) ?? null,
    phases,
    moves: drawnStays.filter((stay) => stay.move).length,
    carePeriods,
    stays: drawnStays,
    marks: marksOf(child).filter((mark) => begun(mark.start)),
    scores: scoresOf(child).filter((score) => begun(score.date)),
    undated: undatedRows(child),
  };
}

function staysOfLane(
  stays: readonly Stay[],
  carePeriods: readonly CarePeriod[],
  countReturns: boolean,
): StayOfLane[] {
  const times = carePeriods.map(({ start, end }): TimeInCare => ({ start_date: start, end_date: end }));
  const moves = times.flatMap((period) => placementMoves(stays, period, countReturns));
  const movedTo = new Set(moves.map((move) => move.to));
  return stays.map((stay) => ({
    rowid: stay.rowid,
    start: stay.start_date,
    end: stay.end_date,
    group: pictureGroupOf(stay.place_group, stay.provider_group),
    placeCode: stay.place_code,
    placeGroup: stay.place_group,
    providerGroup: stay.provider_group,
    temporary: isTemporary(stay),
    planned: stay.planned === 'yes' || stay.planned === 'no' ? stay.planned : null,
    move: movedTo.has(stay),
  }));
}

function marksOf(child: ChildRows): MarkOfLane[] {
  const missing = child.missing.flatMap(({ rowid, start_date, end_date, kind }): MarkOfLane[] => {
    if (start_date === null) return [];
    const behind = { table: 'missing_episode', rowids: [rowid] };
    const away = kind === 'away';
    const name = away ? 'Away without authorisation' : 'Missing';
    return [{ kind: away ? 'away' : 'missing', name, start: start_date, end: end_date, days: null, behind }];
  });
  const events = child.events.flatMap(({ rowid, date, kind, days }): MarkOfLane[] => {
    if (date === null) return [];
    const behind = { table: 'event', rowids: [rowid] };
    const name = kind === null ? 'Event' : kind.charAt(0).toUpperCase() + kind.slice(1);
    return [{ kind: markKindOf(kind), name, start: date, end: null, days, behind }];
  });
  return [...missing, ...events].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function scoresOf(child: ChildRows): ScoreOfLane[] {
  return child.scores.flatMap(({ rowid, date, score, informant }) =>
    date === null || score === null
      ? []
      : [{ rowid, date, score, informant, band: sdqBandOf(score, informant) }],
  );
}

function undatedRows(child: ChildRows): number {
  const without = (days: readonly (Day | null)[]) => days.filter((day) => day === null).length;
  return (
    child.undatedStays +
    without(child.carePeriods.map((row) => row.start_date)) +
    without(child.missing.map((row) => row.start_date)) +
    without(child.events.map((row) => row.date)) +
    without(child.scores.map((row) => row.date))
  );
}
