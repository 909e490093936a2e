import { useLoadResult } from '../../app/workbench-context';
import { Select } from '../../components/select/select';
import { indexDates } from './index-dates';

/** The date that the windows lie around. */
export function IndexChoice(props: {
  label: string;
  /** The table that the children are taken from. */
  table: string;
  index: string;
  onChange: (index: string) => void;
}) {
  const { label, table, index, onChange } = props;
  const offered = indexDates(table, useLoadResult().tables);
  return (
    <Select
      label={label}
      value={offered.some((one) => one.index === index) ? index : null}
      placeholder="Choose a date"
      choices={offered.map((one) => ({ value: one.index, label: one.label, group: one.group }))}
      onChange={onChange}
    />
  );
}
