import { NumberField as AriaNumberField, Input } from 'react-aria-components';
import fieldStyles from '../../../components/field/field.module.css';

/** A share typed as a percentage, in a cell of a table. */
export function ShareField(props: {
  label: string;
  value: number | null;
  onChange: (value: number) => void;
  /** What emptying the field does, where it may be empty. */
  onEmpty?: () => void;
}) {
  const { label, value, onChange, onEmpty } = props;
  return (
    <AriaNumberField
      className={fieldStyles.field ?? ''}
      aria-label={label}
      value={value ?? Number.NaN}
      minValue={0}
      maxValue={1}
      formatOptions={{ style: 'percent', maximumFractionDigits: 1 }}
      onChange={(changed) =>
        Number.isNaN(changed) ? onEmpty?.() : onChange(Math.round(changed * 10_000) / 10_000)
      }
    >
      <Input className={`${fieldStyles.input} ${fieldStyles.number}`} />
    </AriaNumberField>
  );
}
