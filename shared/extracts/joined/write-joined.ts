import { constantColumn, type WrittenColumn } from '../../database/bulk-writer';
import type { Database } from '../../database/database';
import type { GrowingColumns } from '../../database/growing-columns';
import { placementsByChild } from '../../database/schema';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import type { ExtractKind } from '../extract-kind';
import type { ReadExtract } from '../read-extract';
import { textReader } from '../row-fields';
import { fieldColumn, joinedTables, keptLines, writeRows } from '../write-extract';
import { joinChildren } from './children';
import { addEpisodeHistories, type EpisodeHistories, type LedgerLine } from './episode-histories';
import { joinMissingEpisodes } from './missing-episodes';
import { newCarePeriods, newPlacements } from './placement-rows';
import { addCarePeriodsFromPlacements, addProgrammeCarePeriods } from './programme-care-periods';
import { addProgrammePlacements } from './programme-placements';

/**
 * Works out the tables that follow from several files together: children, care periods, placements, which placement each
 * episode belongs to, and missing episodes. For a child whom a list of placements or of care periods names, that list is taken, not the return.
 * @returns what rules did to single rows, for the ledgers of their files
 */
export async function writeJoinedTables(
  database: Database,
  extracts: readonly ReadExtract[],
  settings: ProgrammeSettings,
  tick: () => Promise<void>,
): Promise<readonly LedgerLine[]> {
  const ofKind = (kind: ExtractKind) =>
    extracts.filter((extract) => extract.fills && extract.definition?.kind === kind);
  const [episodeFiles, placementLists, careLists] = [
    ofKind('ssda903.episodes'),
    ofKind('placements'),
    ofKind('care_periods'),
  ];
  const placements = newPlacements();
  const carePeriods = newCarePeriods();
  addProgrammePlacements(placementLists, settings, placements);
  addProgrammeCarePeriods(careLists, carePeriods);
  const elsewhere = { placements: childrenOf(placementLists), carePeriods: childrenOf(careLists) };
  const histories = await addEpisodeHistories(
    episodeFiles,
    settings,
    elsewhere,
    placements,
    carePeriods,
    tick,
  );
  addCarePeriodsFromPlacements(
    placementLists,
    new Set([...elsewhere.carePeriods, ...childrenOf(episodeFiles)]),
    carePeriods,
  );
  const missing = joinMissingEpisodes([...ofKind('ssda903.missing'), ...ofKind('missing_episodes')]);

  database.run(`DROP INDEX IF EXISTS ${placementsByChild}`);
  for (const table of joinedTables) database.run(`DELETE FROM ${table}`);
  const write = (table: string, { columns, rows }: GrowingColumns<string>) =>
    writeRows(database, table, columns, rows, tick);
  await write('child', joinChildren(extracts));
  await write('care_period', carePeriods);
  await write('placement', placements);
  await write('missing_episode', missing.columns);
  await writeEpisodes(database, episodeFiles, histories, tick);
  return [...histories.ledger, ...missing.ledger];
}

/** Episodes as they were sent, each with the placement it became part of. */
async function writeEpisodes(
  database: Database,
  extracts: readonly ReadExtract[],
  { episodes, placementOf }: EpisodeHistories,
  tick: () => Promise<void>,
): Promise<void> {
  let first = 0;
  for (const extract of extracts) {
    const rows = extract.kept.length;
    const columns: WrittenColumn[] = extract.filled
      .filter(({ field }) => field.fills !== 'return_year')
      .map((field) => fieldColumn(extract, field));
    columns.push(
      { name: 'return_year', numbers: episodes.returnYears.subarray(first, first + rows) },
      { name: 'placement_id', numbers: placementOf.subarray(first, first + rows) },
      constantColumn('file', extract.name, rows),
      { name: 'line', numbers: keptLines(extract) },
    );
    await writeRows(database, 'episode', columns, rows, tick);
    first += rows;
  }
}

function childrenOf(extracts: readonly ReadExtract[]): Set<string> {
  const children = new Set<string>();
  for (const extract of extracts) {
    const child = textReader(extract, 'child_id');
    for (const row of extract.kept) children.add(child(row) as string);
  }
  return children;
}
