import { Sigma } from 'lucide-react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { PivotLook } from '../../../shared/report/pivot/pivot-layout';
import buttonStyles from '../../components/button/button.module.css';
import { Checkbox } from '../../components/checkbox/checkbox';
import selectStyles from '../../components/select/select.module.css';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import styles from './pivot.module.css';

const withTotals = (rows: boolean, columns: boolean): PivotLook['grandTotals'] => {
  if (rows && columns) return 'both';
  if (rows) return 'rows';
  return columns ? 'columns' : 'none';
};

/** Which totals are shown, and where several values stand. None of it changes a figure. */
export function LookChoices(props: { look: PivotLook; measures: number; onLook: (look: PivotLook) => void }) {
  const { look, measures, onLook } = props;
  const rows = look.grandTotals === 'both' || look.grandTotals === 'rows';
  const columns = look.grandTotals === 'both' || look.grandTotals === 'columns';
  return (
    <DialogTrigger>
      <AriaButton className={`${buttonStyles.button} ${buttonStyles.quiet}`}>
        <Sigma aria-hidden size={16} />
        Totals and layout
      </AriaButton>
      <Popover className={selectStyles.popover ?? ''} offset={4} placement="bottom start">
        <Dialog className={styles.look ?? ''} aria-label="Totals and layout">
          <Checkbox
            isOn={rows}
            onChange={(isOn) => onLook({ ...look, grandTotals: withTotals(isOn, columns) })}
          >
            A total of all rows, at the foot
          </Checkbox>
          <Checkbox
            isOn={columns}
            onChange={(isOn) => onLook({ ...look, grandTotals: withTotals(rows, isOn) })}
          >
            A total of all columns, at the right
          </Checkbox>
          <Checkbox isOn={look.subtotals} onChange={(subtotals) => onLook({ ...look, subtotals })}>
            Subtotals of groups
          </Checkbox>
          {measures > 1 && (
            <ToggleGroup
              label="Several values stand in"
              hideLabel={false}
              value={look.measuresIn}
              choices={[
                { value: 'columns', label: 'Columns' },
                { value: 'rows', label: 'Rows' },
              ]}
              onChange={(measuresIn) => onLook({ ...look, measuresIn })}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
