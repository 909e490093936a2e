import type { ChildCost, CostResult } from '../../../../shared/analysis/cost/results';
import { showMoney } from '../../../../shared/domain/wording';
import { nothing } from '../../../../shared/report/figures';
import { useSidePanel } from '../../../app/side-panels';
import { Grid, type GridColumn } from '../../../components/grid/grid';
import { LeftOutChildren } from '../../first-tables/left-out-children';
import { gradeWords } from '../choices/grade-words';
import { ChildCostPanel } from './child-cost-panel';
import styles from './result.module.css';

const money = (cell: string | number | null): string =>
  typeof cell === 'number' ? showMoney(cell) : nothing;
const evidenceOf = ({ grade }: ChildCost): string => (grade === null ? 'As usual' : gradeWords[grade].name);

const missing: GridColumn<ChildCost> = {
  key: 'missing',
  name: 'No price for',
  value: ({ missingPrices }) => missingPrices.join('; '),
  look: ({ missingPrices }) => (missingPrices.length > 0 ? 'second-look' : null),
};

/** Every child with its costs; a child opens to its path. */
export function ChildrenPart({ result }: { result: CostResult }) {
  const { open } = useSidePanel();
  const show = (child: ChildCost) =>
    open({
      title: `Child ${child.child}: cost`,
      wide: true,
      content: <ChildCostPanel result={result} child={child} />,
    });
  const columns: readonly GridColumn<ChildCost>[] = [
    { key: 'child', name: 'Child', value: ({ child }) => child, open: show },
    { key: 'evidence', name: 'Evidence', value: evidenceOf },
    { key: 'weeks', name: 'Weeks', value: ({ weeks }) => weeks, show: (cell) => Number(cell).toFixed(1) },
    { key: 'actual', name: 'As it was, £', value: ({ actual }) => actual, show: money },
    {
      key: 'counterfactual',
      name: 'Otherwise, £',
      value: ({ counterfactual }) => counterfactual,
      show: money,
    },
    { key: 'gross', name: 'Gross, £', value: ({ gross }) => gross, show: money },
    { key: 'adjusted', name: 'Adjusted, £', value: ({ adjusted }) => adjusted, show: money },
    ...(result.askedPrices.length === 0 ? [] : [missing]),
  ];
  return (
    <section className={styles.part} aria-labelledby="cost-children">
      <h2 id="cost-children">Child by child</h2>
      <p className={styles.rule}>
        Discounted pounds over the days observed. A child opens to its placements, day by day, and what each
        cost.
      </p>
      <div className={styles.grid}>
        <Grid label="Costs, child by child" columns={columns} rows={result.children} onOpenRow={show} />
      </div>
      <LeftOutChildren leftOut={result.excluded} />
    </section>
  );
}
