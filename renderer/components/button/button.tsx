import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './button.module.css';

export interface ButtonProps {
  /** What it does, where the button shows an icon only; also shown on hover and focus. */
  readonly label?: string;
  /** `main` once a view at most; `quiet` stands without a frame; `plain` otherwise. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'link';
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
  readonly children: ReactNode;
  readonly expanded?: boolean;
  readonly autoFocus?: boolean;
  /** `submit` sends the form it stands in. */
  readonly type?: 'submit';
}

/** A button. An icon alone needs a `label`. */
export function Button({ label, look = 'plain', children, expanded, ...rest }: ButtonProps) {
  const button = (
    <AriaButton
      {...rest}
      className={`${styles.button} ${styles[look]} ${label === undefined ? '' : styles.icon}`}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      {children}
    </AriaButton>
  );
  if (label === undefined) return button;
  return (
    <TooltipTrigger delay={500}>
      {button}
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
