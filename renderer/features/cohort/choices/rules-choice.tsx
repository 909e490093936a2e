import type { ChosenComparison } from '../../../../shared/definitions/saved-comparison';
import { useNavigation } from '../../../app/navigation';
import { useSettings } from '../../../app/workbench-context';
import { Button } from '../../../components/button/button';
import { Checkbox } from '../../../components/checkbox/checkbox';
import styles from '../../../components/choices/choices.module.css';
import { BreaksChoice } from './breaks-choice';

/** How a move and a missing episode are told, as far as a comparison may choose. */
export function RulesChoice(props: {
  chosen: ChosenComparison;
  onChange: (changed: Partial<ChosenComparison>) => void;
}) {
  const { chosen, onChange } = props;
  const { moves } = useSettings();
  const { go } = useNavigation();
  return (
    <>
      <Checkbox isOn={chosen.countReturns} onChange={(countReturns) => onChange({ countReturns })}>
        Coming back from a temporary stay counts as a move
      </Checkbox>
      <Checkbox isOn={chosen.countIndexDay} onChange={(countIndexDay) => onChange({ countIndexDay })}>
        A move on the index date counts, as one after it
      </Checkbox>
      <Checkbox isOn={chosen.countAway} onChange={(countAway) => onChange({ countAway })}>
        Being away without authorisation counts as missing
      </Checkbox>
      <p className={styles.note}>
        A change of placement with the same carers {moves.countSameCarer ? 'counts' : 'does not count'} as a
        move, in every view.{' '}
        <Button look="link" onPress={() => go('settings')}>
          Change it in Settings
        </Button>
      </p>
      <BreaksChoice breaks={chosen.breaks} onChange={(breaks) => onChange({ breaks })} />
    </>
  );
}
