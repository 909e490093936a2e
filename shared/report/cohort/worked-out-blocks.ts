import type { CohortResult } from '../../analysis/cohort/results';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { aboutLine } from '../blocks/about-line';
import { type Block, said, tabled } from '../blocks/block';
import { flowLine } from './blocks';
import { leftOutTable } from './children-tables';
import { cohortTitle } from './cohort-title';
import { balanceTable } from './group-tables';
import { disclosure, whatToKnow } from './what-to-know';

/** How everything was worked out: the definition, the rules of each outcome, who was left out, and every warning. */
export function workedOutBlocks(
  result: CohortResult,
  settings: Pick<ProgrammeSettings, 'programme' | 'council'>,
): readonly Block[] {
  const { outcomes, workedOut, flow, excluded, comparison, warnings, definition } = result;
  return [
    said('title')('How it was worked out'),
    said('text')(`${cohortTitle(result)}. ${aboutLine(result, settings)}.`),
    said('heading')('Children and windows'),
    ...workedOut.map(said('text')),
    said('text')(flowLine(flow)),
    said('heading')('What is counted'),
    ...outcomes.map(({ label, rule }) => said('text')(`${label}: ${rule}`)),
    said('heading')('What a reader must know'),
    said('warning')(disclosure.children),
    ...warnings.map(({ text }) => said('warning')(text)),
    ...outcomes.flatMap((outcome) =>
      whatToKnow(outcome, { warnings: [] }).map((text) => said('warning')(`${outcome.label}: ${text}`)),
    ),
    ...(comparison === null
      ? []
      : [
          said('heading')(comparison.name),
          said('text')(
            `Looked at by the same rule, ${comparison.delayDays} days after the group's own date. ${flowLine(comparison.flow)}`,
          ),
          tabled(balanceTable(comparison)),
        ]),
    ...leftOut('Children who are not compared', excluded),
    ...(comparison === null
      ? []
      : leftOut(`Children who are not compared, ${comparison.name}`, comparison.excluded)),
    said('heading')('The definition, as it can be asked again'),
    ...JSON.stringify(definition, null, 2).split('\n').map(said('code')),
  ];
}

const leftOut = (caption: string, excluded: CohortResult['excluded']): Block[] =>
  excluded.length === 0 ? [] : [tabled(leftOutTable(caption, excluded))];
