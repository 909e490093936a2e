import { FlaskConical, Inbox } from 'lucide-react';
import { useSidePanel } from '../../app/side-panels';
import { useHost } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { EditionNote } from '../../components/edition-note/edition-note';
import { Page } from '../../components/page/page';
import { ChooseFiles } from './choose-files';
import styles from './extracts-start.module.css';
import { programmeKinds, returnKinds } from './kind-words';
import { Templates } from './templates';
import { useSample } from './use-sample';

/** The first thing a person sees: what to bring, and three ways to bring it. */
export function ExtractsStart() {
  const sample = useSample();
  const { open } = useSidePanel();
  const { edition } = useHost();
  return (
    <Page title="Extracts" lead="Bring the council's own files. They are read here, and go nowhere else.">
      <section className={styles.drop} aria-label="Load files">
        <span className={styles.icon}>
          <Inbox aria-hidden size={28} strokeWidth={1.5} />
        </span>
        <h2>Drop a folder or files of CSV anywhere on this window</h2>
        <p>
          Files are known by their columns, whatever they are called. You see every row that was loaded, every
          one that was not, and why.
        </p>
        <div className={styles.ways}>
          <ChooseFiles look="main" />
          <Button onPress={sample.open} isDisabled={sample.opening}>
            <FlaskConical aria-hidden size={16} />
            Open the sample
          </Button>
        </div>
        <p className={styles.note}>The sample is an invented programme with invented children.</p>
      </section>
      {edition === 'portable' && <EditionNote />}
      <div className={styles.kinds}>
        <section>
          <h2>The SSDA903 return</h2>
          <p>Header and episodes are enough to begin with; missing and OC2 add to them.</p>
          <ul className={styles.names}>
            {returnKinds.map(({ kind, title }) => (
              <li key={kind}>{title.replace('SSDA903 ', '')}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>The programme's own extracts</h2>
          <p>Each in its own few columns. A blank file of any of them shows which.</p>
          <ul className={styles.names}>
            {programmeKinds.map(({ kind, title }) => (
              <li key={kind}>{title}</li>
            ))}
          </ul>
          <Button
            look="link"
            onPress={() => open({ title: 'Blank files', wide: true, content: <Templates /> })}
          >
            Save blank files
          </Button>
        </section>
        <section>
          <h2>Any other CSV</h2>
          <p>
            It is kept as it came. Say what it is and which column is which once; the next file with the same
            columns is read the same way.
          </p>
        </section>
      </div>
    </Page>
  );
}
