import { X } from 'lucide-react';
import type { CostResult } from '../../../../shared/analysis/cost/results';
import type { ChosenCalculation } from '../../../../shared/definitions/saved-calculation';
import { showMoney } from '../../../../shared/domain/wording';
import { nothing, showPercentage } from '../../../../shared/report/figures';
import { Button } from '../../../components/button/button';
import styles from '../result/result.module.css';
import { showRatio } from '../result/totals-part';
import { weeksWords } from '../result/weeks-words';
import { differencesOf } from './differences';
import { KeepColumn } from './keep-column';
import { type Column, mostColumns } from './use-columns';

/** Calculations side by side: what differs in what was chosen, and what comes of it. */
export function ScenariosPart(props: {
  present: CostResult;
  columns: readonly Column[];
  results: readonly (CostResult | undefined)[];
  onKeep: (name: string) => void;
  onRemove: (name: string) => void;
  onOpen: (chosen: ChosenCalculation) => void;
}) {
  const { present, columns, results, onKeep, onRemove, onOpen } = props;
  const shown = columns.flatMap((column, at) => {
    const result = results[at];
    return result === undefined ? [] : [{ column, result }];
  });
  const all = [...shown.map(({ result }) => result), present];
  const differences = differencesOf(all.map(({ definition }) => definition));
  return (
    <section className={styles.part} aria-labelledby="cost-scenarios">
      <h2 id="cost-scenarios">Side by side</h2>
      {columns.length === 0 && (
        <p className={styles.rule}>
          Keep this calculation as a column, change something at the left, and see both beside each other; up
          to four.
        </p>
      )}
      {shown.length > 0 && (
        <div className={styles.columns}>
          <table aria-labelledby="cost-scenarios">
            <thead>
              <tr>
                <th scope="col">Estimated</th>
                {shown.map(({ column }) => (
                  <th key={column.name} scope="col">
                    <span className={styles.columnHead}>
                      <Button look="link" onPress={() => onOpen(column.chosen)}>
                        {column.name}
                      </Button>
                      <Button
                        look="quiet"
                        label={`Remove ${column.name}`}
                        onPress={() => onRemove(column.name)}
                      >
                        <X aria-hidden size={14} />
                      </Button>
                    </span>
                  </th>
                ))}
                <th scope="col">As it is now</th>
              </tr>
            </thead>
            <tbody>
              <Group
                label={
                  differences.length === 0
                    ? 'Nothing differs yet: change something at the left'
                    : 'What differs'
                }
                columns={all.length}
              />
              {differences.map(({ label, values }) => (
                <Line key={label} label={label} values={values} />
              ))}
              <Group label="What comes of it" columns={all.length} />
              {outcomes.map(([label, of]) => (
                <Line key={label} label={label} values={all.map(of)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {columns.length < mostColumns && <KeepColumn columns={columns} onKeep={onKeep} />}
    </section>
  );
}

const outcomes: readonly (readonly [label: string, of: (result: CostResult) => string])[] = [
  ['Children costed', ({ priced, children }) => `${priced} of ${children.length}`],
  ['Dearer weeks avoided for each child to break even', ({ breakEven }) => weeksWords(breakEven.weeks)],
  ['Whole children to break even', ({ breakEven }) => String(breakEven.children ?? nothing)],
  ['Programme’s cost', ({ programmeCost }) => showMoney(programmeCost)],
  ['Gross avoidance', ({ totals }) => showMoney(totals.gross)],
  ['Adjusted avoidance', ({ totals }) => showMoney(totals.adjusted)],
  ['Net', ({ totals }) => showMoney(totals.net)],
  ['For each pound spent', ({ totals, programmeCost }) => showRatio(totals.benefitCostRatio, programmeCost)],
  [
    'Chance of a net gain, given the ranges',
    ({ draws, tornado }) =>
      draws === null || tornado.length === 0 ? nothing : showPercentage(draws.probabilityPositive),
  ],
];

function Group({ label, columns }: { label: string; columns: number }) {
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={columns + 1}>
        {label}
      </th>
    </tr>
  );
}

function Line({ label, values }: { label: string; values: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {values.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a value is its column
        <td key={at}>{value}</td>
      ))}
    </tr>
  );
}
