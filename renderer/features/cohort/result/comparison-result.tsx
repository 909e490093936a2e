import { VisuallyHidden } from 'react-aria-components';
import type { CohortResult, OutcomeResult } from '../../../../shared/analysis/cohort/results';
import type { OutcomeId } from '../../../../shared/definitions/cohort-definition';
import { showCount } from '../../../../shared/domain/wording';
import { intervalWords, showRate } from '../../../../shared/report/cohort/estimate-words';
import { FlowLine } from './flow-line';
import { NobodyCompared } from './nobody-compared';
import { OutcomeList } from './outcome-list';
import { OutcomeView } from './outcome-view';
import styles from './result.module.css';

/** A comparison on the page: who is in it, every outcome in a line, and the chosen one in full. */
export function ComparisonResult(props: {
  result: CohortResult;
  outcome: OutcomeResult | undefined;
  running: boolean;
  onShow: (outcome: OutcomeId) => void;
}) {
  const { result, outcome, running, onShow } = props;
  return (
    <div className={styles.result} aria-busy={running}>
      <FlowLine title="Who is compared" flow={result.flow} excluded={result.excluded} />
      {result.children.length === 0 && <NobodyCompared flow={result.flow} />}
      {outcome !== undefined && result.children.length > 0 && (
        <>
          {result.outcomes.length > 1 && (
            <OutcomeList outcomes={result.outcomes} shown={outcome.outcome} onShow={onShow} />
          )}
          <OutcomeView key={outcome.outcome} result={result} outcome={outcome} />
        </>
      )}
      <VisuallyHidden>
        <span role="status">{running || outcome === undefined ? '' : saidOf(result, outcome)}</span>
      </VisuallyHidden>
    </div>
  );
}

/** The result in a breath, for those who hear the page. */
function saidOf({ children }: CohortResult, { label, rateRatio }: OutcomeResult): string {
  const compared = `${showCount(children.length, 'child', 'children')} compared`;
  if (rateRatio.estimate === null) return `${label}: ${compared}; no rate ratio can be told.`;
  const interval = rateRatio.low === null ? '' : `, 95% interval ${intervalWords(rateRatio)}`;
  return `${label}: ${compared}; rate ratio ${showRate(rateRatio.estimate)}${interval}.`;
}
