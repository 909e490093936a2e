import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

const icons = { information: Info, 'second-look': TriangleAlert, error: CircleAlert };
const meanings = { information: 'Note', 'second-look': 'Please check', error: 'Error' };
export type NoticeLevel = keyof typeof icons;

/** A remark beside what it qualifies. Red is for errors only, amber for what needs a second look. */
export function Notice(props: {
  level: NoticeLevel;
  children: ReactNode;
  action?: ReactNode;
  live?: boolean;
}) {
  const Icon = icons[props.level];
  return (
    <div className={`${styles.notice} ${styles[props.level]}`} {...(props.live ? { role: 'alert' } : {})}>
      <Icon aria-label={meanings[props.level]} role="img" size={16} className={styles.icon} />
      <div className={styles.text}>{props.children}</div>
      {props.action}
    </div>
  );
}
