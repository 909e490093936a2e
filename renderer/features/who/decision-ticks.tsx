import type { FieldValue } from '../../../shared/analysis/pivot/pivot-result';
import type { Who } from '../../../shared/definitions/cohort-definition';
import { showCount } from '../../../shared/domain/wording';
import { useResult } from '../../app/use-result';
import { useLoadResult, useWorkbench } from '../../app/workbench-context';
import { Checkbox } from '../../components/checkbox/checkbox';
import styles from '../../components/choices/choices.module.css';

type Decision = NonNullable<Who['decision']>[number];

const words: Readonly<Record<Decision, string>> = {
  full: 'Full programme',
  prevent: 'Prevent or step-down',
  'not picked up': 'Not picked up',
  pending: 'Pending',
};
const decisions = Object.keys(words) as Decision[];

/** The decisions of referrals that count, each with its referrals. */
export function DecisionTicks({ who, onChange }: { who: Who; onChange: (who: Who) => void }) {
  const engine = useWorkbench();
  const isLoaded = (useLoadResult().tables.programme ?? 0) > 0;
  const { value } = useResult({ decisions: isLoaded }, async () =>
    isLoaded ? ((await engine.pivotValues('programme', { field: 'decision' })) as readonly FieldValue[]) : [],
  );
  const rowsOf = (decision: Decision) => value?.find(({ key }) => key === decision)?.rows ?? 0;
  const chosen = who.decision ?? [];
  const offered = decisions.filter((decision) => rowsOf(decision) > 0 || chosen.includes(decision));
  const tick = (decision: Decision, isOn: boolean) => {
    const { decision: _former, ...rest } = who;
    const next = decisions.filter((one) => (one === decision ? isOn : chosen.includes(one)));
    onChange(next.length === 0 ? rest : { ...rest, decision: next });
  };
  return (
    <fieldset className={styles.ticks} aria-label="Decision on the referral">
      {offered.map((decision) => (
        <Checkbox key={decision} isOn={chosen.includes(decision)} onChange={(isOn) => tick(decision, isOn)}>
          {words[decision]}{' '}
          {value !== undefined && <span className={styles.count}>{showCount(rowsOf(decision))}</span>}
        </Checkbox>
      ))}
      {chosen.length === 0 && <p className={styles.note}>None ticked: every referral counts.</p>}
    </fieldset>
  );
}
