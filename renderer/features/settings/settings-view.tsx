import { Download, RotateCcw, Undo2, Upload } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { defaultSettings, type ProgrammeSettings } from '../../../shared/definitions/programme-settings';
import { useCommand } from '../../app/commands';
import { useViewState } from '../../app/view-state';
import { useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { EditionNote } from '../../components/edition-note/edition-note';
import { fileName } from '../../components/export/file-name';
import { Notice } from '../../components/notice/notice';
import { Page } from '../../components/page/page';
import { tell } from '../../components/toast/toast';
import { AgeBands } from './age-bands';
import { MoveRulesChoice } from './move-rules-choice';
import { NullMarkers } from './null-markers';
import { Phases } from './phases';
import { PlacementGroups } from './placement-groups';
import { ProgrammeNames } from './programme-names';
import { readSettings } from './read-settings';
import { ReportingDates } from './reporting-dates';
import { Screening } from './screening';
import styles from './settings.module.css';
import { ThemeChoice } from './theme-choice';

const sections = [
  { id: 'programme', title: 'Programme', Part: ProgrammeNames },
  { id: 'phases', title: 'Phases', Part: Phases },
  { id: 'reporting', title: 'Reporting dates', Part: ReportingDates },
  { id: 'ages', title: 'Age bands', Part: AgeBands },
  { id: 'screening', title: 'Whom the programme looks for', Part: Screening },
  { id: 'moves', title: 'What counts as a move', Part: MoveRulesChoice },
  { id: 'groups', title: 'Placement groups', Part: PlacementGroups },
  { id: 'markers', title: 'Words for nothing recorded', Part: NullMarkers },
] as const;

/** What makes one council's programme its own. Every change acts at once and can be taken back. */
export function SettingsView() {
  const { settings, setSettings, host } = useWorkbenchState();
  const [history, setHistory] = useViewState<readonly ProgrammeSettings[]>('settings.history', []);
  const [refusal, setRefusal] = useViewState<string | null>('settings.refusal', null);

  const replace = (next: ProgrammeSettings) => {
    setHistory((before) => [...before.slice(-49), settings]);
    void setSettings(next);
  };
  const undo = () => {
    const last = history.at(-1);
    if (last === undefined) return;
    setHistory((before) => before.slice(0, -1));
    void setSettings(last);
  };
  const save = async () => {
    const name = fileName(`${settings.shortName} settings`, 'json');
    const text = `${JSON.stringify(settings, null, 2)}\n`;
    if (await host.save(name, new Blob([text], { type: 'application/json' }))) tell(`Saved ${name}`);
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = readSettings(file.name, await file.text());
    setRefusal('refusal' in read ? read.refusal : null);
    if ('settings' in read) {
      replace(read.settings);
      tell(`The settings of ${file.name} are in force.`);
    }
  };
  const reset = () => {
    const before = settings;
    replace(defaultSettings);
    tell('Every setting is as it was at first.', () => void setSettings(before));
  };
  useCommand({
    id: 'settings-undo',
    label: 'Undo the last setting',
    shortcut: 'Ctrl+Z',
    leavesTextAlone: true,
    run: undo,
  });

  return (
    <Page
      title="Programme settings"
      lead="What makes this programme its own. A change acts at once on everything that is shown."
      actions={
        <>
          <Button onPress={undo} isDisabled={history.length === 0}>
            <Undo2 aria-hidden size={14} />
            Undo
          </Button>
          <FileTrigger
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={(files) => void open(files?.[0])}
          >
            <Button>
              <Upload aria-hidden size={14} />
              Open a file
            </Button>
          </FileTrigger>
          <Button onPress={() => void save()}>
            <Download aria-hidden size={14} />
            Save as a file
          </Button>
          <Button onPress={reset}>
            <RotateCcw aria-hidden size={14} />
            Reset
          </Button>
        </>
      }
    >
      {refusal !== null && (
        <Notice level="error" live action={<Button onPress={() => setRefusal(null)}>Dismiss</Button>}>
          {refusal}
        </Notice>
      )}
      <div className={styles.layout}>
        <nav aria-label="Settings" className={styles.contents}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#settings-${id}`}>{title}</a>
              </li>
            ))}
            <li>
              <a href="#settings-window">This window</a>
            </li>
          </ul>
        </nav>
        <div className={styles.sections}>
          {sections.map(({ id, title, Part }) => (
            <section key={id} id={`settings-${id}`} aria-labelledby={`settings-${id}-title`} tabIndex={-1}>
              <h2 id={`settings-${id}-title`}>{title}</h2>
              <Part settings={settings} change={(part) => replace({ ...settings, ...part })} />
            </section>
          ))}
          <section id="settings-window" aria-labelledby="settings-window-title" tabIndex={-1}>
            <h2 id="settings-window-title">This window</h2>
            <ThemeChoice />
            <EditionNote />
          </section>
        </div>
      </div>
    </Page>
  );
}
