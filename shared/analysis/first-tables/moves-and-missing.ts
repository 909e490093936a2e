import type { Database } from '../../database/database';
import type { FirstTablesDefinition } from '../../definitions/first-tables-definition';
import { showCount } from '../../domain/wording';
import type { CareHistory } from '../care-histories';
import { placementMoves } from '../moves';
import { unknownCount, unknownNumber } from '../open-numbers';
import type { Participants } from './participants';
import { withoutStart } from './placement-type-table';
import type { Warning, WindowBar, WindowGraph, WindowLength } from './results';
import { type Counted, windowGraph } from './window-graph';

/**
 * Children with two or more placement moves: since becoming looked after, before the start, since the start.
 * @param countReturns counts coming back from a temporary stay as a move as well.
 */
export function movesGraph(
  database: Database,
  participants: Participants,
  historyOf: (child: string) => CareHistory,
  definition: FirstTablesDefinition,
  countReturns: boolean,
): WindowGraph {
  const counted: Counted = {
    table: 'placement',
    atLeast: 2,
    bars: ['in-care', 'before', 'since'],
    startDayCounts: false,
    happenings: ({ stays }, period) =>
      placementMoves(stays, period, countReturns).map(({ day, to }) => ({ day, rowid: to.rowid })),
  };
  return graph(database, participants, historyOf, definition, counted, 'placements');
}

/** Children with at least one missing episode: before the start, since the start. Days in care only. */
export function missingGraph(
  database: Database,
  participants: Participants,
  historyOf: (child: string) => CareHistory,
  definition: FirstTablesDefinition,
): WindowGraph {
  const isCounted = (kind: string | null) => definition.countAway || kind !== 'away';
  const counted: Counted = {
    table: 'missing_episode',
    atLeast: 1,
    bars: ['before', 'since'],
    startDayCounts: true,
    happenings: ({ missing }) =>
      missing
        .filter(({ kind }) => isCounted(kind))
        .map(({ start_date, rowid }) => ({ day: start_date, rowid })),
  };
  const result = graph(database, participants, historyOf, definition, counted, 'missing episodes');
  const kinds = participants.started.flatMap(({ child }) => historyOf(child).missing.map(({ kind }) => kind));
  return { ...result, warnings: [...result.warnings, ...aboutKinds(kinds, definition.countAway)] };
}

function graph(
  database: Database,
  participants: Participants,
  historyOf: (child: string) => CareHistory,
  definition: FirstTablesDefinition,
  counted: Counted,
  what: string,
): WindowGraph {
  const found = windowGraph(participants.started, historyOf, definition, counted);
  const leftOut = [...participants.notYetStarted, ...withoutStart(participants), ...found.leftOut];
  const isLoaded = database.value(`SELECT 1 FROM ${counted.table} LIMIT 1`) !== null;
  if (isLoaded) return { ...found, leftOut, warnings: [...participants.warnings, ...aboutWindows(found)] };
  const why = `No ${what} are loaded, so none can be counted.`;
  return {
    ...withoutValues(found, why, counted.table),
    leftOut,
    warnings: [{ id: 'not-loaded', text: why }],
  };
}

function withoutValues(
  found: Omit<WindowGraph, 'warnings'>,
  why: string,
  table: string,
): Omit<WindowGraph, 'warnings'> {
  const empty = (bar: WindowBar): WindowBar => ({
    ...bar,
    children: unknownCount(why, table),
    events: unknownNumber(why, table),
  });
  return { ...found, asReported: found.asReported.map(empty), equal: found.equal.map(empty), children: [] };
}

function aboutWindows(found: Omit<WindowGraph, 'warnings'>): Warning[] {
  const length = (id: WindowBar['id']) => found.asReported.find((bar) => bar.id === id)?.length;
  const before = length('before');
  const since = length('since');
  if (!before || !since) return [];
  const warnings: Warning[] = [];
  if (found.children.some(({ days }) => days.before !== days.since))
    warnings.push({
      id: 'unequal-windows',
      text: `The windows differ in length: before the start ${inWords(before)} in care, since the start ${inWords(since)}. In a shorter time fewer children reach the count even if nothing has changed. Compare the equal windows beside it.`,
    });
  if (found.leftOutOfEqual.length > 0)
    warnings.push({
      id: 'left-out-of-equal',
      text: `${showCount(found.leftOutOfEqual.length, 'child is', 'children are')} left out of the equal windows, having too few days on one side; they are listed.`,
    });
  warnings.push({
    id: 'referred-when-difficult',
    text: 'Children are referred when things are difficult, so some fall afterwards would be expected without the programme.',
  });
  return warnings;
}

function inWords({ median, shortest, longest }: WindowLength): string {
  return shortest === longest
    ? `${showCount(shortest, 'day')}`
    : `a median of ${median} days (${shortest} to ${longest})`;
}

function aboutKinds(kinds: readonly (string | null)[], countAway: boolean): Warning[] {
  const away = kinds.filter((kind) => kind === 'away').length;
  const unsaid = kinds.filter((kind) => kind === null).length;
  const warnings: Warning[] = [];
  if (away > 0)
    warnings.push({
      id: 'away',
      text: countAway
        ? 'Being away without authorisation, whereabouts known, is counted as a missing episode here.'
        : 'Being away without authorisation, whereabouts known, is not counted here.',
    });
  if (unsaid > 0)
    warnings.push({
      id: 'kind-not-known',
      text: `${showCount(unsaid, 'episode does', 'episodes do')} not say whether the child was missing or away; counted as missing.`,
    });
  return warnings;
}
