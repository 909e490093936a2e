import { useEffect, useState } from 'react';
import { showCount } from '../../../shared/domain/wording';
import { Notice } from '../../components/notice/notice';
import styles from './work.module.css';
import { useWork } from './work-context';

/** What a file without children's data holds, and what it leaves out. */
export function PlainContents() {
  const { content, plainWork } = useWork();
  const [leftOut, setLeftOut] = useState<readonly string[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the panel shows it
  useEffect(() => {
    let isGone = false;
    void plainWork().then((plain) => isGone || setLeftOut(plain.leftOut));
    return () => {
      isGone = true;
    };
  }, []);
  const { extracts } = content.work;
  return (
    <>
      <p className={styles.note}>
        The file holds the settings, mappings of columns, what is saved under names and what is chosen in each
        view.{' '}
        {extracts.length === 0
          ? ''
          : `It names the ${showCount(extracts.length, 'extract')} that are loaded, and whoever opens it loads them again; no row of them is in it.`}
      </p>
      {leftOut !== null && leftOut.length > 0 && (
        <Notice level="second-look">
          <p>Left out, because it may point to single children:</p>
          <ul className={styles.list} aria-label="Left out">
            {leftOut.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <p>A file with everything under a passphrase keeps it.</p>
        </Notice>
      )}
    </>
  );
}
