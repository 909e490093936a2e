import type { CostResult } from '../../../../shared/analysis/cost/results';
import { showMoney } from '../../../../shared/domain/wording';
import { count, left, right, words } from '../../../../shared/report/figures';
import type { ReportTable } from '../../../../shared/report/report-model';
import { TableOfReport } from '../../first-tables/table-of-report';
import styles from './result.module.css';

/** What the estimate rests on, whose budget it would have come from, and how much of it would be cash. */
export function WhosePart({ result }: { result: CostResult }) {
  return (
    <section className={styles.part} aria-labelledby="cost-whose">
      <h2 id="cost-whose">What it rests on, and whose money it is</h2>
      <div className={styles.tables}>
        <TableOfReport table={gradeTable(result)} />
        <TableOfReport table={budgetTable(result)} />
        <TableOfReport table={cashTable(result)} />
      </div>
    </section>
  );
}

const gradeTable = ({ byGrade }: CostResult): ReportTable => ({
  caption: 'By the evidence it rests on',
  columns: [left('Evidence'), right('Children'), right('Gross'), right('Adjusted')],
  rows: byGrade.map(({ label, children, gross, adjusted }) => ({
    cells: [
      words(label),
      count({ value: children.length, behind: { table: 'child', rowids: [] } }, label),
      words(showMoney(gross)),
      words(showMoney(adjusted)),
    ],
  })),
});

const budgetTable = ({ byBudget }: CostResult): ReportTable => ({
  caption: 'By whose budget',
  columns: [left('Budget'), right('Adjusted avoidance')],
  rows: byBudget.map(({ budget, adjusted }) => ({ cells: [words(budget), words(showMoney(adjusted))] })),
});

const cashTable = ({ cashable: { cash, capacity } }: CostResult): ReportTable => ({
  caption: 'Cash and capacity, of the gross',
  columns: [left('What it is'), right('Gross')],
  rows: [
    { cells: [words('Places bought: one not bought is cash'), words(showMoney(cash))] },
    { cells: [words('Capacity: cash only if a post or budget goes'), words(showMoney(capacity))] },
  ],
});
