import { Button } from '../../../components/button/button';
import { goToJudgement } from '../choices/judgement-place';
import styles from './result.module.css';

/** Where nobody has judged what would have happened: no figure is made up. */
export function NotJudged() {
  return (
    <>
      <p className={styles.words}>
        Nobody has judged yet where these children would have lived without the programme, so nothing is
        estimated to have been avoided.
      </p>
      <p className={styles.prose}>
        Give the chance of another placement, or grade the evidence child by child: a panel decision, a
        notice, a minute. It should have been judged before outcomes were known. What comes of it appears
        here, low to high, with how sure it is and whose money it would have been.
      </p>
      <div className={styles.buttons}>
        <Button onPress={goToJudgement}>Judge what would have happened</Button>
      </div>
    </>
  );
}
