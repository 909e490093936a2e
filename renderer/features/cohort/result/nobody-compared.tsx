import type { CohortResult } from '../../../../shared/analysis/cohort/results';
import { Notice } from '../../../components/notice/notice';

/** Why there is nobody to compare, and what to choose instead. */
export function NobodyCompared({ flow }: Pick<CohortResult, 'flow'>) {
  const of = (id: string) => flow.find((step) => step.id === id)?.children.value ?? 0;
  return (
    <Notice level="information">
      {of('named') === 0
        ? 'No child fits what was chosen under Children. Tick another decision, take a filter out, or check the ids of a named group.'
        : of('index') === 0
          ? 'None of these children has that date on or before the reporting date. Choose another date to compare around, or a later reporting date.'
          : of('in-care') === 0
            ? 'None of these children was in care on that date. Choose another date to compare around; the reasons are listed above, child by child.'
            : 'None of these children has enough days on both sides. Ask for fewer days in each window, or a later reporting date; the reasons are listed above, child by child.'}
    </Notice>
  );
}
