import { timelineDefinition } from '../../../shared/definitions/timeline-definition';
import type { WorkChoices } from '../../../shared/definitions/work-file';
import type { Day } from '../../../shared/domain/calendar';
import { isSame } from '../../../shared/work-file/same-work';
import { firstComparison } from '../cohort/choices/chosen';
import { firstCalculation } from '../cost/choices/chosen';
import { beginHistory, type History } from '../pivot/history';
import { everything } from '../quality/filter-findings';

type States = Readonly<Record<string, unknown>>;

/** How one part of the choices is kept in the states of the views, both ways. */
interface ViewChoice<Key extends keyof WorkChoices> {
  /** What a person chose, or undefined where the view is as at the beginning. */
  gather(states: States, today: Day): WorkChoices[Key] | undefined;
  putBack(choice: NonNullable<WorkChoices[Key]>, today: Day): States;
}

/** A choice that is as at the beginning is none. */
const unless = <T>(beginning: T, chosen: T | undefined): T | undefined =>
  chosen === undefined || isSame(chosen, beginning) ? undefined : chosen;

/** What a view with steps shows now. */
const present = <T>(states: States, viewId: string): T | undefined =>
  (states[viewId] as History<T> | null | undefined)?.present;

const plainTimeline = timelineDefinition.omit({ latest: true });

/** Every part of the choices. A view whose choices belong to the work takes a part here, and one in the form of a work file. */
export const viewChoices: { readonly [Key in keyof WorkChoices]-?: ViewChoice<Key> } = {
  timeline: {
    gather: (states) => {
      const chosen = states['timeline definition'] as (typeof plainTimeline)['_output'] | undefined;
      return unless(plainTimeline.parse({}), chosen && plainTimeline.strip().parse(chosen));
    },
    putBack: (choice, today) => ({ 'timeline definition': { ...choice, latest: today } }),
  },
  firstTables: {
    gather: (states) =>
      unless<WorkChoices['firstTables']>(
        { asAt: null, beforeMonths: 12, countAway: false },
        states['first-tables'] as WorkChoices['firstTables'],
      ),
    putBack: (choice) => ({ 'first-tables': choice }),
  },
  quality: {
    gather: (states, today) => {
      const chosen = states.quality as { readonly drawnOn: Day | null } | undefined;
      return chosen === undefined || chosen.drawnOn === today ? undefined : { drawnOn: chosen.drawnOn };
    },
    putBack: ({ drawnOn }) => ({ quality: { ...everything(), drawnOn } }),
  },
  pivot: {
    // The first pivot of a table comes by itself; only what was changed or opened is somebody's choice.
    gather: (states) => {
      const history = states.pivot as History<NonNullable<WorkChoices['pivot']>> | null | undefined;
      const isChosen = states['pivot opened'] === true || (history?.past.length ?? 0) > 0;
      return isChosen ? history?.present : undefined;
    },
    putBack: (choice) => ({ pivot: beginHistory(choice), 'pivot opened': true }),
  },
  cohort: {
    gather: (states) => unless(firstComparison, present(states, 'cohort')),
    putBack: (choice) => ({ cohort: beginHistory(choice) }),
  },
  cost: {
    gather: (states) => unless(firstCalculation, present(states, 'cost')),
    putBack: (choice) => ({ cost: beginHistory(choice) }),
  },
  costColumns: {
    gather: (states) =>
      unless<WorkChoices['costColumns']>([], states['cost columns'] as WorkChoices['costColumns']),
    putBack: (choice) => ({ 'cost columns': choice }),
  },
  sql: {
    gather: (states) => {
      const written = states.sql as { readonly statement: string } | undefined;
      return written === undefined || written.statement.trim() === '' ? undefined : written.statement;
    },
    putBack: (statement) => ({ sql: { statement, waits: false } }),
  },
};

const keys = Object.keys(viewChoices) as (keyof WorkChoices)[];

/** What is chosen in all views. */
export function gatherChoices(states: States, today: Day): WorkChoices {
  const all = keys.map((key) => [key, viewChoices[key].gather(states, today)] as const);
  return Object.fromEntries(all.filter(([, choice]) => choice !== undefined));
}

/** The states of views in which that is chosen. */
export function statesOfChoices(choices: WorkChoices, today: Day): States {
  const all = keys.map((key) => {
    const choice = choices[key];
    return choice === undefined
      ? {}
      : (viewChoices[key] as ViewChoice<never>).putBack(choice as never, today);
  });
  return Object.assign({}, ...all);
}
