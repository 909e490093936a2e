import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './checkbox.module.css';

/** A choice that is on or off. Acts at once. */
export function Checkbox(props: { isOn: boolean; onChange: (isOn: boolean) => void; children: ReactNode }) {
  return (
    <AriaCheckbox className={styles.checkbox ?? ''} isSelected={props.isOn} onChange={props.onChange}>
      <span className={styles.box} aria-hidden>
        {props.isOn && <Check size={12} strokeWidth={3} />}
      </span>
      <span>{props.children}</span>
    </AriaCheckbox>
  );
}
