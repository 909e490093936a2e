import type { CostResult, Totals } from '../../../../shared/analysis/cost/results';
import { showMoney } from '../../../../shared/domain/wording';
import { left, nothing, right, words } from '../../../../shared/report/figures';
import type { ReportTable } from '../../../../shared/report/report-model';
import { TableOfReport } from '../../first-tables/table-of-report';
import { isJudged as isJudgedOf } from './is-judged';
import { NotJudged } from './not-judged';
import styles from './result.module.css';

/** What was avoided by the judgement given, low to high, with everything that must be said beside it. */
export function TotalsPart({ result }: { result: CostResult }) {
  const isJudged = isJudgedOf(result.definition);
  return (
    <section className={styles.part} aria-labelledby="cost-totals">
      <h2 id="cost-totals">Estimated avoidance, by the judgement given</h2>
      <div className={styles.beside}>
        <div className={styles.column}>
          {isJudged ? (
            <>
              <p className={styles.words}>{result.words}</p>
              <TableOfReport table={totalsTable(result)} />
              <p className={styles.rule}>Observed days only; nothing is projected. Losses are kept whole.</p>
            </>
          ) : (
            <NotJudged />
          )}
        </div>
        <Statements statements={result.statements} />
      </div>
    </section>
  );
}

/** What must stand beside every figure. It cannot be closed. */
function Statements({ statements }: Pick<CostResult, 'statements'>) {
  return (
    <section className={styles.statements} aria-labelledby="cost-statements">
      <h3 id="cost-statements">To be read with every figure</h3>
      <ol>
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ol>
    </section>
  );
}

export function totalsTable({ scenarios, documentedOnly, programmeCost }: CostResult): ReportTable {
  const { low, central, high } = scenarios;
  const columns = [low, central, high, ...(documentedOnly === null ? [] : [documentedOnly])];
  const row = (label: string, of: (totals: Totals) => string) => ({
    cells: [words(label), ...columns.map((totals) => words(of(totals)))],
  });
  return {
    caption: 'Low, central and high, in pounds',
    columns: [
      left('Estimated'),
      right('Low'),
      right('Central'),
      right('High'),
      ...(documentedOnly === null ? [] : [right('Documented cases only')]),
    ],
    rows: [
      row('Gross avoidance', ({ gross }) => showMoney(gross)),
      row('Adjusted avoidance', ({ adjusted }) => showMoney(adjusted)),
      row('Programme’s cost', ({ adjusted, net }) => showMoney(adjusted - net)),
      { ...row('Net', ({ net }) => showMoney(net)), kind: 'total' },
      row('For each pound spent', ({ benefitCostRatio }) => showRatio(benefitCostRatio, programmeCost)),
    ],
  };
}

export const showRatio = (ratio: number | null, programmeCost: number): string =>
  ratio === null || programmeCost === 0 ? nothing : `${ratio < 0 ? '-' : ''}£${Math.abs(ratio).toFixed(2)}`;
