import { Download } from 'lucide-react';
import type { ExtractKind } from '../../../shared/extracts/extract-kind';
import { blankTemplate } from '../../../shared/extracts/kinds/template';
import { useHost } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { tell } from '../../components/toast/toast';
import { programmeKinds } from './kind-words';
import styles from './templates.module.css';

/** The programme's own extracts: what a row of each is, its columns, and a blank file to fill. */
export function Templates() {
  const host = useHost();
  const save = async (kind: ExtractKind) => {
    const name = `${kind}.csv`;
    const blank = new Blob([blankTemplate(kind)], { type: 'text/csv' });
    if (await host.save(name, blank)) tell(`Saved a blank ${name}`);
  };
  return (
    <ul className={styles.list}>
      {programmeKinds.map(({ kind, title, aRowIs, fields }) => (
        <li key={kind}>
          <div>
            <h3>{title}</h3>
            <p>A row is {aRowIs}.</p>
            <p className={styles.columns}>{fields.map(({ column }) => column).join(', ')}</p>
          </div>
          <Button onPress={() => void save(kind)}>
            <Download aria-hidden size={14} />
            Blank {kind}.csv
          </Button>
        </li>
      ))}
    </ul>
  );
}
