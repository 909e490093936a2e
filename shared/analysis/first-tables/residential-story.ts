import type { FirstTablesDefinition } from '../../definitions/first-tables-definition';
import { addMonths, type Day } from '../../domain/calendar';
import { periodOn } from '../care-histories';
import { isTemporary } from '../moves';
import { childrenCount } from '../open-numbers';
import type { Stay } from '../stays';
import { familyGroups } from './placement-types';
import type { ChildrenCount, ResidentialStory } from './results';
import type { TwoDays } from './two-days';

/** Where the children in residential care on the reporting date came from, and who left it for a family. */
export function residentialStory(
  children: readonly TwoDays[],
  definition: FirstTablesDefinition,
): ResidentialStory {
  const isResidential = (stay: Stay | undefined) =>
    stay?.place_group != null && definition.residential.includes(stay.place_group);
  const isFamily = (stay: Stay | undefined) =>
    stay?.place_group != null && familyGroups.includes(stay.place_group);

  const there = children
    .filter(({ asAt }) => isResidential(asAt.stay))
    .map((child) => {
      const run = unbrokenRun(child, definition.asAt, isResidential);
      return { child, run, since: run[0]?.start_date ?? child.start };
    });
  const early = ({ child, since }: { child: TwoDays; since: Day }) =>
    since < addMonths(child.start, definition.earlyMonths);
  const stays = (those: readonly { child: TwoDays; run: readonly Stay[] }[]) =>
    countByStays(those.map(({ child, run }) => [child, run]));

  const movedToFamily = children
    .filter(({ asAt }) => isFamily(asAt.stay))
    .map((child): [TwoDays, Stay[]] => {
      const residential = sinceStart(child, definition.asAt).filter(isResidential);
      return [child, residential.length > 0 && child.asAt.stay ? [...residential, child.asAt.stay] : []];
    })
    .filter(([, those]) => those.length > 0);

  return {
    atStart: countByStays(
      children.flatMap((child): [TwoDays, Stay[]][] =>
        child.atStart.stay && isResidential(child.atStart.stay) ? [[child, [child.atStart.stay]]] : [],
      ),
    ),
    asAt: stays(there),
    thereAtStart: stays(there.filter(({ child, since }) => since <= child.start)),
    early: stays(there.filter((each) => each.since > each.child.start && early(each))),
    later: stays(there.filter((each) => each.since > each.child.start && !early(each))),
    movedToFamily: countByStays(movedToFamily),
  };
}

/**
 * The residential stays up to the reporting date, within one time in care and with no other placement between
 * them; temporary stays do not break them.
 */
function unbrokenRun({ history, asAt }: TwoDays, day: Day, isResidential: (stay: Stay) => boolean): Stay[] {
  const inCareSince = periodOn(history, day)?.start_date ?? '';
  const last = history.stays.findIndex(({ rowid }) => rowid === asAt.stay?.rowid);
  const run: Stay[] = [];
  for (const stay of history.stays.slice(0, last + 1).reverse()) {
    if (stay.end_date !== null && stay.end_date <= inCareSince) break;
    if (isResidential(stay)) run.unshift(stay);
    else if (!isTemporary(stay)) break;
  }
  return run;
}

function sinceStart({ history, start }: TwoDays, asAt: Day): Stay[] {
  return history.stays.filter(
    ({ start_date, end_date }) => start_date <= asAt && (end_date === null || end_date > start),
  );
}

function countByStays(children: readonly (readonly [TwoDays, readonly Stay[]])[]): ChildrenCount {
  return childrenCount(
    children.map(([{ child }]) => child),
    'placement',
    children.flatMap(([, stays]) => stays.map(({ rowid }) => rowid)),
  );
}
