import { useEffect, useState } from 'react';
import styles from './about-panel.module.css';
import type { Licence } from './licences';

/** What the workbench is, what it is made of, and the licences of all that is shipped with it. */
export function AboutPanel() {
  const [versions, setVersions] = useState<readonly (readonly [string, string])[]>([]);
  const [licences, setLicences] = useState<readonly Licence[]>([]);
  useEffect(() => {
    void window.desktop?.versions().then(setVersions);
    void import('./licences').then((read) => setLicences(read.licences));
  }, []);
  return (
    <div className={styles.about}>
      <p>
        Shows, from a council's own extracts and without leaving the laptop, whether intensive therapeutic
        work keeps children in care safe and settled.
      </p>
      {versions.length > 0 && (
        <dl className={styles.versions} aria-label="Versions">
          {versions.map(([name, version]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{version}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3>Licences</h3>
      <p>
        The workbench is built with the work of others, who let it be used under these terms. The licences of
        Chromium's own parts lie beside the program, in <code>LICENSES.chromium.html</code>.
      </p>
      <ul className={styles.licences} aria-label="Licences">
        {licences.map(({ name, packages, text }) => (
          <li key={`${name} ${packages[0]}`}>
            <details>
              <summary>
                {packages.length > 3
                  ? `${packages.slice(0, 2).join(', ')} and ${packages.length - 2} others`
                  : packages.join(', ')}{' '}
                <span className={styles.name}>{name}</span>
              </summary>
              {packages.length > 3 && <p>{packages.join(', ')}</p>}
              <pre>{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
