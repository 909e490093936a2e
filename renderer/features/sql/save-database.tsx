import { Database } from 'lucide-react';
import { useState } from 'react';
import { useHost, useSettings, useWorkbench } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { fileName } from '../../components/export/file-name';
import { Notice } from '../../components/notice/notice';
import { BusyNote } from '../../components/progress/busy-note';
import { tell } from '../../components/toast/toast';

/** Saves every loaded table as an SQLite file, once it is said what that means. */
export function SaveDatabase({ onClose }: { onClose: () => void }) {
  const engine = useWorkbench();
  const host = useHost();
  const { programme } = useSettings();
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async () => {
    setSaving(true);
    try {
      const bytes = (await engine.databaseFile()) as Uint8Array<ArrayBuffer>;
      const file = fileName(`${programme} database`, 'sqlite');
      const contents = new Blob([bytes], { type: 'application/vnd.sqlite3' });
      if (await host.save(file, contents)) tell(`Saved ${file}`);
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setSaving(false);
  };
  return (
    <>
      <Notice
        level="second-look"
        live
        action={
          <>
            <Button onPress={onClose}>Keep it here</Button>
            <Button onPress={() => void save()} isDisabled={isSaving}>
              <Database aria-hidden size={14} />
              Save the file
            </Button>
          </>
        }
      >
        The file holds everything loaded: each child's dates, placements and scores, readable by anyone who
        has it. Save it only where the extracts themselves may lie, and delete it when it is done with.
      </Notice>
      {failure !== null && (
        <Notice level="error" live>
          The database was not saved: {failure} Remove files that are not needed and try again.
        </Notice>
      )}
      {isSaving && <BusyNote text="Copying the tables" />}
    </>
  );
}
