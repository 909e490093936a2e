import { useState } from 'react';
import type { ChosenComparison } from '../../../../shared/definitions/saved-comparison';
import { useSettings } from '../../../app/workbench-context';
import { Checkbox } from '../../../components/checkbox/checkbox';
import { NumberField } from '../../../components/field/number-field';
import { Notice } from '../../../components/notice/notice';
import { Select } from '../../../components/select/select';
import { OwnWindows } from './own-windows';
import { areUnequal, presetOf, windowPresets } from './windows';

const own = 'own';

/** How long before and after is looked at. */
export function WindowsChoice(props: {
  chosen: ChosenComparison;
  onChange: (changed: Partial<ChosenComparison>) => void;
}) {
  const { chosen, onChange } = props;
  const { phases } = useSettings();
  const presets = windowPresets(phases.map(({ name }) => name));
  const preset = presetOf(chosen, presets);
  const [isOwn, setIsOwn] = useState(false);
  const shown = isOwn || preset === null ? own : preset.id;
  return (
    <>
      <Select
        label="Length"
        value={shown}
        choices={[
          ...presets.map(({ id, label, note }) => ({ value: id, label, note })),
          { value: own, label: 'Other windows', note: 'Any number of days, a phase, or since looked after' },
        ]}
        onChange={(id) => {
          setIsOwn(id === own);
          const windows = presets.find((one) => one.id === id)?.windows;
          if (windows !== undefined) onChange(windows);
        }}
      />
      {shown === own && <OwnWindows chosen={chosen} onChange={onChange} />}
      <Checkbox isOn={chosen.matched} onChange={(matched) => onChange({ matched })}>
        Equal windows: as many days after as before, child by child
      </Checkbox>
      {chosen.matched && (
        <NumberField
          label="Fewest days in each window; children with less are left out"
          value={chosen.shortestMatchedDays}
          min={1}
          max={366}
          onChange={(shortestMatchedDays) => onChange({ shortestMatchedDays })}
        />
      )}
      {areUnequal(chosen) && (
        <Notice level="second-look">
          These windows differ in length. Rates can be compared; how many children had any, or two or more,
          cannot.
        </Notice>
      )}
    </>
  );
}
