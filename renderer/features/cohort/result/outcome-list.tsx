import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';
import type { OutcomeId } from '../../../../shared/definitions/cohort-definition';
import { intervalWords, showRate } from '../../../../shared/report/cohort/estimate-words';
import { count } from '../../../../shared/report/figures';
import { NumberInCell } from '../../first-tables/number-in-cell';
import styles from './result.module.css';

/** Every outcome in a line, to choose one from. */
export function OutcomeList(props: {
  outcomes: readonly OutcomeResult[];
  shown: OutcomeId;
  onShow: (outcome: OutcomeId) => void;
}) {
  const { outcomes, shown, onShow } = props;
  return (
    <div className={styles.outcomes}>
      <table aria-label="Outcomes">
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Rate before</th>
            <th scope="col">Rate after</th>
            <th scope="col">Rate ratio</th>
            <th scope="col">95% interval</th>
            <th scope="col">Fewer</th>
            <th scope="col">Same</th>
            <th scope="col">More</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <Line
              key={outcome.outcome}
              outcome={outcome}
              isShown={outcome.outcome === shown}
              onShow={() => onShow(outcome.outcome)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line(props: { outcome: OutcomeResult; isShown: boolean; onShow: () => void }) {
  const { outcome, isShown, onShow } = props;
  const { label, many, before, after, rateRatio, fewer, same, more } = outcome;
  const cells = [
    count(before.events, `${label} before`),
    count(after.events, `${label} after`),
    { text: showRate(before.rate.estimate) },
    { text: showRate(after.rate.estimate) },
    { text: showRate(rateRatio.estimate) },
    { text: intervalWords(rateRatio) },
    count(fewer, `Children with fewer ${many}`),
    count(same, `Children with the same ${many}`),
    count(more, `Children with more ${many}`),
  ];
  return (
    <tr className={isShown ? styles.shown : undefined}>
      <th scope="row">
        <button type="button" aria-pressed={isShown} onClick={onShow}>
          {label}
        </button>
      </th>
      {cells.map((cell, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
        <td key={position}>
          <NumberInCell cell={cell} />
        </td>
      ))}
    </tr>
  );
}
