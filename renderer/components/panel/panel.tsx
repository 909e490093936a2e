import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../button/button';
import styles from './panel.module.css';

/** A panel at the right edge. Focus moves into it. The view beside it stays in use. */
export function Panel(props: {
  title: string;
  wide: boolean;
  /** Another panel lies over this one, so it takes no part. */
  covered: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const { title, wide, covered, onClose, children } = props;
  const panel = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    // A field that asked for the focus has it already.
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus();
  }, []);
  return (
    <div
      ref={panel}
      role="dialog"
      aria-labelledby={titleId}
      className={`${styles.panel} ${wide ? styles.wide : ''}`}
      tabIndex={-1}
      inert={covered}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" label="Close (Esc)" onPress={onClose}>
          <X aria-hidden size={16} />
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
