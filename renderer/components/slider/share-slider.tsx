import { useRef } from 'react';
import {
  NumberField as AriaNumberField,
  FieldError,
  Input,
  Label,
  Slider,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import fieldStyles from '../field/field.module.css';
import styles from './share-slider.module.css';

let pulls = 0;

/** A share of nought to one, pulled or typed as a percentage. Acts while it is pulled; `pull` is the same for one pull. */
export function ShareSlider(props: {
  label: string;
  value: number;
  onChange: (value: number, pull?: string) => void;
  hideLabel?: boolean;
  /** Why it cannot be changed now. */
  closed?: string | null;
  error?: string | null;
}) {
  const { label, value, onChange, hideLabel = false, closed = null, error = null } = props;
  const pull = useRef('');
  const isDisabled = closed !== null;
  const begin = () => {
    if (pull.current !== '') return;
    pulls += 1;
    pull.current = `pull ${pulls}`;
  };
  return (
    <div className={`${styles.share} ${hideLabel ? styles.inLine : ''}`}>
      <AriaNumberField
        className={styles.field ?? ''}
        value={value}
        minValue={0}
        maxValue={1}
        isDisabled={isDisabled}
        isInvalid={error !== null}
        formatOptions={{ style: 'percent', maximumFractionDigits: 1 }}
        onChange={(changed) => Number.isNaN(changed) || onChange(exact(changed))}
        {...(hideLabel ? { 'aria-label': label } : {})}
      >
        {!hideLabel && <Label className={fieldStyles.label ?? ''}>{label}</Label>}
        <Input className={`${fieldStyles.input} ${fieldStyles.number}`} />
        <FieldError className={`${fieldStyles.error} ${styles.error}`}>{error}</FieldError>
      </AriaNumberField>
      <Slider
        className={styles.slider ?? ''}
        aria-label={`${label}: slider`}
        value={Math.round(value * 1000) / 10}
        minValue={0}
        maxValue={100}
        step={1}
        isDisabled={isDisabled}
        formatOptions={{ style: 'unit', unit: 'percent' }}
        onChange={(changed) => {
          begin();
          onChange(exact(changed / 100), pull.current);
        }}
        onChangeEnd={() => {
          pull.current = '';
        }}
      >
        <SliderTrack className={styles.track ?? ''}>
          <div className={styles.filled} style={{ width: `${value * 100}%` }} />
          <SliderThumb className={styles.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      {closed !== null && closed !== '' && <p className={fieldStyles.note}>{closed}</p>}
    </div>
  );
}

/** 0.29 and not 0.28999999999999998. */
const exact = (share: number): number => Math.round(share * 10_000) / 10_000;
