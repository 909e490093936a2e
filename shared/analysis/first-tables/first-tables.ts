import type { Database } from '../../database/database';
import type { FirstTablesDefinition } from '../../definitions/first-tables-definition';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { type Day, daysBetween } from '../../domain/calendar';
import { showDay } from '../../domain/wording';
import { careHistories } from '../care-histories';
import { ageAndSexTable } from './age-and-sex-table';
import { attendanceTable } from './attendance-table';
import { feedbackTable } from './feedback-table';
import { missingGraph, movesGraph } from './moves-and-missing';
import { participantsOf, referralsBy } from './participants';
import { placementTypeTable } from './placement-type-table';
import { referralTable } from './referral-table';
import type { FirstTables, Warning } from './results';

/**
 * What a first report to a panel shows, as at one day: referrals, participants by age and sex, placement types,
 * placement moves and missing episodes around the start, feedback and attendance. Every number names its rows.
 */
export function firstTables(
  database: Database,
  definition: FirstTablesDefinition,
  settings: ProgrammeSettings,
): FirstTables {
  const { asAt } = definition;
  const { known, later } = referralsBy(database, asAt);
  const participants = participantsOf(known, definition.participants, asAt);
  const followed = participantsOf(known, definition.followed, asAt);
  const historyOf = careHistories(database);
  return {
    definition,
    programmeLoaded: known.length + later.length > 0,
    referrals: referralTable(known, later, asAt),
    ageAndSex: ageAndSexTable(database, participants, settings.ageBands),
    placementTypes: placementTypeTable(followed, historyOf, definition),
    moves: movesGraph(database, followed, historyOf, definition, !settings.moves.joinReturns),
    missing: missingGraph(database, followed, historyOf, definition),
    feedback: feedbackTable(database, asAt),
    attendance: attendanceTable(database, asAt),
    warnings: aboutTheEndOfTheData(database, asAt),
  };
}

const daysWithoutAChange = 31;

/** Over all children loaded a month without any change is rare: the extract may have been taken before it. */
function aboutTheEndOfTheData(database: Database, asAt: Day): Warning[] {
  const lastDay = database.value(`SELECT MAX(day) FROM (
    SELECT MAX(start_date) AS day FROM placement UNION ALL SELECT MAX(end_date) FROM placement
    UNION ALL SELECT MAX(start_date) FROM care_period UNION ALL SELECT MAX(end_date) FROM care_period
    UNION ALL SELECT MAX(start_date) FROM missing_episode)`);
  if (typeof lastDay !== 'string' || daysBetween(lastDay, asAt) <= daysWithoutAChange) return [];
  return [
    {
      id: 'data-may-end-earlier',
      text: `The last change in any child's care that the extracts tell of is on ${showDay(lastDay)}. If they were taken before ${showDay(asAt)}, what happened since is not counted.`,
    },
  ];
}
