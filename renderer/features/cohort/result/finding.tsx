import { Copy } from 'lucide-react';
import type { Warning } from '../../../../shared/analysis/first-tables/results';
import { Button } from '../../../components/button/button';
import { Notice } from '../../../components/notice/notice';
import { tell } from '../../../components/toast/toast';
import { ChildLinks } from '../../first-tables/use-open-number';
import styles from './result.module.css';

/** What was found in words, and right beside it what it cannot show. */
export function Finding(props: { words: string; about: string; warnings: readonly Warning[] }) {
  const { words, about, warnings } = props;
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => tell('Copied'),
      () => tell('The words could not be copied: the clipboard is not free. Try again.'),
    );
  return (
    <div className={styles.finding}>
      <section className={styles.words} aria-label={`${about} in words`}>
        <div className={styles.head}>
          <h3>In words</h3>
          <Button look="quiet" onPress={() => void copy()}>
            <Copy aria-hidden size={14} />
            Copy
          </Button>
        </div>
        <p>{words}</p>
      </section>
      <Warnings warnings={warnings} about={about} />
    </div>
  );
}

function Warnings({ warnings, about }: { warnings: readonly Warning[]; about: string }) {
  if (warnings.length === 0) return null;
  return (
    <section className={styles.warnings} aria-label={`${about}: what it cannot show`}>
      <h3>What it cannot show</h3>
      {warnings.map(({ id, text, children }) => (
        <Notice key={`${id} ${text}`} level="second-look">
          <p>{text}</p>
          {children !== undefined && children.length > 0 && <Concerned ids={children} />}
        </Notice>
      ))}
    </section>
  );
}

/** The children that a warning is about, out of the way until asked for. */
function Concerned({ ids }: { ids: readonly string[] }) {
  return (
    <details className={styles.concerned}>
      <summary>{ids.length === 1 ? 'Which child' : 'Which children'}</summary>
      <ChildLinks childIds={ids} />
    </details>
  );
}
