import type { FirstTablesDefinition } from '../../definitions/first-tables-definition';
import type { Day } from '../../domain/calendar';
import { showCount, showDay } from '../../domain/wording';
import { type CareHistory, periodOn, staysOverlapOn } from '../care-histories';
import { groupedBy } from '../grouped';
import { childrenCount, rowsOf, unknownCount } from '../open-numbers';
import type { Participants } from './participants';
import { placementTypeLabels } from './placement-types';
import { residentialStory } from './residential-story';
import type { ChildrenCount, LeftOut, PlacementTypeRow, PlacementTypeTable, Warning } from './results';
import { inCareUnplaced, onTwoDays, type TwoDays } from './two-days';

/** Where the participants were placed on the day they started and on the reporting date. */
export function placementTypeTable(
  participants: Participants,
  historyOf: (child: string) => CareHistory,
  definition: FirstTablesDefinition,
): PlacementTypeTable {
  const { asAt } = definition;
  const children = participants.started.map((each) => onTwoDays(each, historyOf(each.child), asAt));
  const leftOut = [...participants.notYetStarted, ...withoutStart(participants)];
  if (children.length === 0) return nobody(participants, leftOut);
  const sameType = children.filter(({ atStart, asAt: now }) => atStart.label === now.label);
  return {
    rows: rowsFor(children),
    total: { atStart: started(children), asAt: started(children) },
    changes: changesAmong(children),
    sameType: started(sameType),
    sameStay: placed(
      sameType.filter(({ atStart, asAt: now }) => now.stay && atStart.stay?.rowid === now.stay.rowid),
      'asAt',
    ),
    residential: residentialStory(children, definition),
    leftOut,
    warnings: [...participants.warnings, ...warningsAbout(children, asAt)],
  };
}

function nobody(participants: Participants, leftOut: readonly LeftOut[]): PlacementTypeTable {
  const none = unknownCount(participants.whyNone, 'programme');
  return {
    rows: [],
    total: { atStart: none, asAt: none },
    changes: [],
    sameType: none,
    sameStay: none,
    residential: {
      atStart: none,
      asAt: none,
      thereAtStart: none,
      early: none,
      later: none,
      movedToFamily: none,
    },
    leftOut,
    warnings: participants.warnings,
  };
}

/** Children who cannot be followed because nobody recorded when they started. */
export function withoutStart(participants: Participants): LeftOut[] {
  return participants.withoutStart.map(({ child, referral }) => ({
    child,
    why: 'no-start-date',
    reason: 'No start date is recorded in the programme extract.',
    behind: rowsOf('programme', [referral.rowid]),
  }));
}

function rowsFor(children: readonly TwoDays[]): PlacementTypeRow[] {
  const found = new Map<string, 'placement' | 'none'>();
  for (const { atStart, asAt } of children)
    for (const { label, stay } of [atStart, asAt]) found.set(label, stay ? 'placement' : 'none');
  const usual = placementTypeLabels.filter(({ label, always }) => always || found.has(label));
  const own = [...found].filter(([label]) => !placementTypeLabels.some((known) => known.label === label));
  const labels: [string, 'placement' | 'none'][] = [
    ...usual.map(({ label }): [string, 'placement'] => [label, 'placement']),
    ...own.sort(([a, kindA], [b, kindB]) => kindB.localeCompare(kindA) || a.localeCompare(b)),
  ];
  return labels.map(([label, kind]) => {
    const count = kind === 'placement' ? placed : started;
    return {
      label,
      kind,
      atStart: count(
        children.filter(({ atStart }) => atStart.label === label),
        'atStart',
      ),
      asAt: count(
        children.filter(({ asAt }) => asAt.label === label),
        'asAt',
      ),
    };
  });
}

function changesAmong(children: readonly TwoDays[]): PlacementTypeTable['changes'] {
  const changed = children.filter(({ atStart, asAt }) => atStart.label !== asAt.label);
  const groups = groupedBy(changed, ({ atStart, asAt }) => JSON.stringify([atStart.label, asAt.label]));
  return [...groups.values()]
    .flatMap((group) => {
      const first = group[0];
      return first ? [{ from: first.atStart.label, to: first.asAt.label, children: started(group) }] : [];
    })
    .sort(
      (a, b) =>
        b.children.children.length - a.children.children.length ||
        `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`),
    );
}

/** Counted by their row of the programme extract: where there may be no placement to show. */
function started(children: readonly TwoDays[]): ChildrenCount {
  return childrenCount(
    children.map(({ child }) => child),
    'programme',
    children.map(({ referral }) => referral.rowid),
  );
}

/** Counted by the stay of that day. */
function placed(children: readonly TwoDays[], day: 'atStart' | 'asAt'): ChildrenCount {
  return childrenCount(
    children.map(({ child }) => child),
    'placement',
    children.flatMap((child) => child[day].stay?.rowid ?? []),
  );
}

function warningsAbout(children: readonly TwoDays[], asAt: Day): Warning[] {
  const warnings: Warning[] = [];
  const overlapping = children.filter(
    ({ history, start }) => staysOverlapOn(history, start) || staysOverlapOn(history, asAt),
  );
  const nowhere = children.filter(({ atStart, asAt: now }) =>
    [atStart, now].some(({ label }) => label === inCareUnplaced),
  );
  if (overlapping.length > 0)
    warnings.push({
      id: 'overlapping-stays',
      children: names(overlapping),
      text: `${showCount(overlapping.length, 'child', 'children')} had two placements at once on one of the days compared; the one that began last is shown.`,
    });
  if (nowhere.length > 0)
    warnings.push({
      id: 'placement-not-recorded',
      children: names(nowhere),
      text: `${showCount(nowhere.length, 'child', 'children')} had no placement recorded on one of the days compared, though in care on it.`,
    });
  const notInCare = children.filter(
    ({ history, start, atStart, asAt: now }) =>
      history.periods.length > 0 &&
      ((atStart.stay && !periodOn(history, start)) || (now.stay && !periodOn(history, asAt))),
  );
  if (notInCare.length > 0)
    warnings.push({
      id: 'placed-not-in-care',
      children: names(notInCare),
      text: `${showCount(notInCare.length, 'child', 'children')} had a placement on one of the days compared, though not in care on it.`,
    });
  if (children.some(({ asAt: now }) => now.stay === undefined))
    warnings.push({
      id: 'not-placed',
      text: `Not every child was placed on ${showDay(asAt)}, so the two columns describe partly different children.`,
    });
  return warnings;
}

const names = (children: readonly TwoDays[]) => children.map(({ child }) => child);
