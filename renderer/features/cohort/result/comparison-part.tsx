import type { ComparisonGroup, OutcomeResult } from '../../../../shared/analysis/cohort/results';
import { showCount } from '../../../../shared/domain/wording';
import { Notice } from '../../../components/notice/notice';
import { TableOfReport } from '../../first-tables/table-of-report';
import { balanceTable, changesTable, groupsTable, isFarApart } from '../tables/comparison-tables';
import { FlowLine } from './flow-line';
import { OutcomePart } from './outcome-part';

/** Another group by the same rule: how it changed, how the two changes differ, and how alike the groups were. */
export function ComparisonPart({ outcome, group }: { outcome: OutcomeResult; group: ComparisonGroup }) {
  const { comparison } = outcome;
  const apart = group.balance.filter(({ standardisedDifference }) => isFarApart(standardisedDifference));
  return (
    <OutcomePart title={`Beside the group “${group.name}”`}>
      <FlowLine title={`${group.name}: who is compared`} flow={group.flow} excluded={group.excluded} />
      {comparison !== null && (
        <>
          <p>{comparison.words}</p>
          <TableOfReport table={groupsTable(outcome, comparison, group.name)} />
          <TableOfReport table={changesTable(outcome, comparison, group.name)} />
        </>
      )}
      {apart.length > 0 && (
        <Notice level="second-look">
          The groups were not alike at the index date in {showCount(apart.length, 'respect', 'respects')}:{' '}
          {apart.map(({ label }) => label).join(', ')}. What sets them apart may explain a difference between
          their changes.
        </Notice>
      )}
      {group.balance.length > 0 && <TableOfReport table={balanceTable(group)} />}
    </OutcomePart>
  );
}
