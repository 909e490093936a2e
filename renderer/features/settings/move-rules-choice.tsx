import type { MoveRules } from '../../../shared/definitions/programme-settings';
import { placeCodes } from '../../../shared/domain/codes/place-codes';
import { Checkbox } from '../../components/checkbox/checkbox';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import styles from './settings.module.css';
import type { SettingsPart } from './settings-part';

/** How a move is told from an episode that only changes something on paper, and which stays are temporary. */
export function MoveRulesChoice({ settings: { moves }, change }: SettingsPart) {
  const set = (part: Partial<MoveRules>) => change({ moves: { ...moves, ...part } });
  const temporary = placeCodes.filter(({ placeGroup }) => placeGroup === 'Temporary');
  return (
    <div className={styles.stack}>
      <ToggleGroup
        label="A new carer is told by"
        hideLabel={false}
        value={moves.newCarer}
        onChange={(newCarer) => set({ newCarer })}
        choices={[
          { value: 'trust-rne', label: 'the reason for the new episode' },
          { value: 'trust-identity', label: 'comparing type, postcode, URN and provider' },
        ]}
      />
      <Checkbox isOn={moves.countSameCarer} onChange={(countSameCarer) => set({ countSameCarer })}>
        Count a change of placement with the same carers as a move
      </Checkbox>
      <Checkbox isOn={moves.joinReturns} onChange={(joinReturns) => set({ joinReturns })}>
        Where a child comes back to the same placement after a temporary stay, take both as one
      </Checkbox>
      <Checkbox
        isOn={moves.leaveOutShortBreaks}
        onChange={(leaveOutShortBreaks) => set({ leaveOutShortBreaks })}
      >
        Leave out short breaks (legal status V3 and V4)
      </Checkbox>
      <fieldset className={styles.group}>
        <legend>Temporary stays</legend>
        {temporary.map(({ code, meaning }) => (
          <Checkbox
            key={code}
            isOn={moves.temporaryCodes.includes(code)}
            onChange={(isOn) =>
              set({
                temporaryCodes: isOn
                  ? [...moves.temporaryCodes, code].sort()
                  : moves.temporaryCodes.filter((other) => other !== code),
              })
            }
          >
            {code} {meaning}
          </Checkbox>
        ))}
      </fieldset>
    </div>
  );
}
