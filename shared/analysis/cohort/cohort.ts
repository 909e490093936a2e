import type { Database } from '../../database/database';
import type { CohortDefinition, Comparator } from '../../definitions/cohort-definition';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { addDays, type Day, daysBetween } from '../../domain/calendar';
import { median } from '../../stats/median';
import { type ChildrenQuery, careHistories, eventsByChild } from '../care-histories';
import type { Warning } from '../first-tables/results';
import { balanceOf } from './balance';
import { comparedChildren, type Sorted, shownChild } from './compared';
import { followed } from './counting';
import { flowOf } from './flow';
import { type Filtering, isLoaded, type NamedChild, namedChildren } from './named-children';
import { notLoadedResult, unknownKind } from './not-recorded';
import { outcomeComparison } from './outcome-comparison';
import { outcomeResult } from './outcome-result';
import { outcomeOf } from './outcomes';
import { recordingWarnings } from './recording';
import type { CohortResult, ComparisonGroup } from './results';
import { standings } from './subgroups';
import { workedOutWords } from './worked-out';

/** Children with their care histories and events, sorted into those compared and those left out. */
interface GatheredGroup extends Sorted {
  readonly named: readonly NamedChild[];
  readonly eventsOf: (child: string) => ReturnType<ReturnType<typeof eventsByChild>['get']> & {};
}

/**
 * Compares the time before an index date with the time after it, child by child and over all.
 * @throws ComparisonRefused where the definition names what is not there
 */
export async function cohort(
  database: Database,
  definition: CohortDefinition,
  settings: ProgrammeSettings,
  filtering: Filtering,
): Promise<CohortResult> {
  const rules = { ...definition, countReturns: definition.countReturns || !settings.moves.joinReturns };
  const named = await namedChildren(database, rules.include, rules.index, filtering);
  const group = gathered(database, named, rules);
  const others = await comparisonNamed(database, rules, named, filtering);
  const comparison = others === null ? null : gathered(database, others.named, rules);
  const standing = standings(database, group.compared);
  const theirStanding = comparison === null ? null : standings(database, comparison.compared);
  const outcomes = rules.outcomes.map((id) => {
    const outcome = outcomeOf(id, rules);
    if (!isLoaded(database, outcome.table)) return notLoadedResult(outcome, group.compared);
    const children = followed(group.compared, outcome, group.eventsOf);
    const recording = [
      ...unknownKind(database, outcome),
      ...recordingWarnings(database, outcome, group.compared),
    ];
    const result = outcomeResult(outcome, children, {
      definition: rules,
      settings,
      standings: standing,
      recording,
    });
    if (comparison === null || rules.comparator === undefined) return result;
    const theirs = followed(comparison.compared, outcome, comparison.eventsOf);
    return { ...result, comparison: outcomeComparison(outcome, rules.comparator.name, result, theirs) };
  });
  const first = outcomeOf(rules.outcomes[0] ?? 'placement_moves', rules);
  return {
    definition,
    children: group.compared.map(shownChild),
    excluded: group.excluded,
    flow: flowOf(named, group),
    comparison:
      comparison === null || theirStanding === null || others === null || rules.comparator === undefined
        ? null
        : {
            ...groupShown(rules.comparator, comparison),
            delayDays: others.delay,
            balance: balanceOf(
              { children: followed(group.compared, first, group.eventsOf), standings: standing },
              {
                children: followed(comparison.compared, first, comparison.eventsOf),
                standings: theirStanding,
              },
              first,
            ),
          },
    outcomes,
    warnings: ofAllOutcomes(group, rules),
    workedOut: workedOutWords(rules, settings),
  };
}

function groupShown(
  { name }: Comparator,
  group: GatheredGroup,
): Omit<ComparisonGroup, 'delayDays' | 'balance'> {
  return {
    name,
    children: group.compared.map(shownChild),
    excluded: group.excluded,
    flow: flowOf(group.named, group),
  };
}

function gathered(
  database: Database,
  named: readonly NamedChild[],
  definition: CohortDefinition,
): GatheredGroup {
  const children: ChildrenQuery = {
    sql: 'SELECT value FROM json_each(?)',
    values: [JSON.stringify(named.map(({ child }) => child))],
  };
  const events = eventsByChild(database, children);
  return {
    named,
    ...comparedChildren(named, careHistories(database, children), definition),
    eventsOf: (child) => events.get(child) ?? [],
  };
}

/** The comparison group's children, their dates put off by as long as the programme's children waited. */
async function comparisonNamed(
  database: Database,
  { comparator, include }: CohortDefinition,
  named: readonly NamedChild[],
  filtering: Filtering,
): Promise<{ named: readonly NamedChild[]; delay: number } | null> {
  if (comparator === undefined) return null;
  const found = await namedChildren(database, comparator.include, comparator.index, filtering);
  const programme = new Set(named.map(({ child }) => child));
  const delay =
    comparator.delay === 'same'
      ? delayOf(await namedChildren(database, include, comparator.index, filtering), named)
      : comparator.delay;
  return {
    delay,
    named: found
      .filter(({ child }) => !programme.has(child))
      .map((child) => ({ ...child, date: child.date === null ? null : addDays(child.date, delay) })),
  };
}

/** Median days from one date to the other, over children who have both, rounded down. */
function delayOf(from: readonly NamedChild[], to: readonly NamedChild[]): number {
  const ends = new Map(to.map(({ child, date }): [string, Day | null] => [child, date]));
  const delays = from.flatMap(({ child, date }) => {
    const end = ends.get(child) ?? null;
    return date === null || end === null ? [] : [daysBetween(date, end)];
  });
  return Math.floor(median(delays) ?? 0);
}

function ofAllOutcomes({ compared }: Sorted, { comparator }: CohortDefinition): Warning[] {
  const warnings: Warning[] = [];
  if (compared.length > 0 && compared.length < 6)
    warnings.push({
      id: 'case-series',
      text: 'With so few children this is a series of cases: read the lines of the single children, and draw no conclusion about others.',
    });
  if (comparator === undefined && compared.length > 0)
    warnings.push({
      id: 'no-comparison-group',
      text: 'Without a comparison group nothing here can tell what would have happened without the programme.',
    });
  return warnings;
}
