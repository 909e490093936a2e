import type { CohortResult, FlowStep, OutcomeResult } from '../../analysis/cohort/results';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { showCount, showDay } from '../../domain/wording';
import { nothing } from '../figures';
import type { FigureTable } from './figure-table';

/** A part of an export, before it has a form. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'text' | 'warning' | 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly table: FigureTable };

export const said =
  (kind: Exclude<Block['kind'], 'table'>) =>
  (text: string): Block => ({ kind, text });
export const tabled = (table: FigureTable): Block => ({ kind: 'table', table });

/** Whose programme it is and as at when: `Staying Close, Northshire, as at 31 Mar 2018`. */
export function aboutLine(
  { definition }: Pick<CohortResult, 'definition'>,
  { programme, council }: Pick<ProgrammeSettings, 'programme' | 'council'>,
): string {
  return [programme, council, `as at ${showDay(definition.asAt)}`].filter((part) => part !== '').join(', ');
}

/** From those whom the definition names to those whose outcome is known: `Named: 24. Compared: 21.` */
export const flowLine = (flow: readonly FlowStep[]): string =>
  flow
    .map(
      ({ label, children }) => `${label}: ${children.value === null ? nothing : showCount(children.value)}.`,
    )
    .join(' ');

/** An outcome's finding; without one where it could not be counted. */
export const isCounted = ({ before }: OutcomeResult): boolean => before.events.value !== null;
