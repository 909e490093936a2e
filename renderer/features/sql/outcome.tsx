import { Table2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { explains } from '../../../shared/database/read-only-query';
import type { StatementPlace } from '../../../shared/database/sql-tokens';
import { Button } from '../../components/button/button';
import { Notice } from '../../components/notice/notice';
import { AnswerGrid } from './answer-grid';
import { MakeTable } from './make-table';
import { outcomeInWords, placeInWords, stoppedWords } from './place-in-words';
import { SaveAnswer } from './save-answer';
import styles from './sql.module.css';
import type { Asking } from './use-query';

/** What came of the last statement: its rows, or what is wrong with it and where. */
export function Outcome(props: {
  asking: Asking;
  /** A name that no table has yet. */
  freeName: string;
  onGoTo: (place: StatementPlace) => void;
}) {
  const { asking, freeName, onGoTo } = props;
  const { shown, isStale, doing, wholeCsv } = asking;
  const [isNaming, setNaming] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const stopNaming = () => {
    setNaming(false);
    // What had the focus goes away; it returns to where the naming began.
    buttons.current?.querySelector('button')?.focus();
  };
  if (shown === null) return null;
  const { outcome, sql } = shown;
  if ('problem' in outcome) {
    const { text, place } = outcome.problem;
    return (
      <Notice
        level={text === stoppedWords ? 'information' : 'error'}
        live
        {...(place === null
          ? {}
          : { action: <Button onPress={() => onGoTo(place)}>Go to {placeInWords(sql, place)}</Button> })}
      >
        {text}
      </Notice>
    );
  }
  return (
    <section className={styles.answer} aria-label="Answer" aria-busy={doing !== null}>
      <div className={styles.answerHead}>
        <h2>
          <span role="status">{outcomeInWords(outcome)}</span>
        </h2>
        <div ref={buttons} className={styles.bar}>
          {!explains(sql) && (
            <Button onPress={() => setNaming(true)} isDisabled={isStale} expanded={isNaming}>
              <Table2 aria-hidden size={14} />
              Use as a pivot's table
            </Button>
          )}
          <SaveAnswer
            answer={outcome.answer}
            isDisabled={doing !== null || (isStale && outcome.answer.rows.length < outcome.answer.total)}
            wholeCsv={wholeCsv}
            onFailure={setFailure}
          />
        </div>
      </div>
      {isStale && (
        <Notice level="second-look">
          What is loaded has changed since. Run the statement again for the answer as it is now.
        </Notice>
      )}
      {failure !== null && (
        <Notice level="error" live>
          The file was not saved: {failure} Narrow the statement and try again.
        </Notice>
      )}
      {isNaming && <MakeTable sql={sql} suggested={freeName} onClose={stopNaming} />}
      <AnswerGrid answer={outcome.answer} />
    </section>
  );
}
