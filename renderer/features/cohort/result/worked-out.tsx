import { Copy } from 'lucide-react';
import type { CohortResult, OutcomeResult } from '../../../../shared/analysis/cohort/results';
import { useSettings } from '../../../app/workbench-context';
import { Button } from '../../../components/button/button';
import { tell } from '../../../components/toast/toast';
import { goToWhatCounts } from '../choices/to-what-counts';
import { writtenDefinition } from '../choices/written-definition';
import styles from './result.module.css';

/** How the numbers came about, and the definition that the command line takes. */
export function WorkedOut({ result, outcome }: { result: CohortResult; outcome: OutcomeResult | undefined }) {
  const settings = useSettings();
  const json = writtenDefinition(result.definition, settings);
  const copy = () =>
    navigator.clipboard.writeText(json).then(
      () => tell('Copied'),
      () => tell('It could not be copied: the clipboard is not free. Try again.'),
    );
  const sentences = [...(outcome === undefined ? [] : [outcome.rule]), ...result.workedOut];
  return (
    <div className={styles.working}>
      <ul>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        What counts as a move is chosen at the left.{' '}
        <Button look="link" onPress={goToWhatCounts}>
          Change what counts
        </Button>
      </p>
      <div className={styles.head}>
        <h3>The same on the command line</h3>
        <Button look="quiet" onPress={() => void copy()}>
          <Copy aria-hidden size={14} />
          Copy
        </Button>
      </div>
      <p>
        Kept as comparison.json, this is what <code>iip cohort FOLDER --definition comparison.json</code>{' '}
        takes.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.json} tabIndex={0} aria-label="The definition as JSON">
        <pre>{json}</pre>
      </section>
    </div>
  );
}
