import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { CohortResult } from '../../../shared/analysis/cohort/results';
import { cohortCsv } from '../../../shared/report/cohort/cohort-csv';
import { cohortHtml } from '../../../shared/report/cohort/cohort-html';
import { cohortText } from '../../../shared/report/cohort/cohort-text';
import { cohortTitle } from '../../../shared/report/cohort/cohort-title';
import { useCommand } from '../../app/commands';
import { useHost, useSettings } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { copyAsTable } from '../../components/export/copy-as-table';
import { fileName } from '../../components/export/file-name';
import { Menu } from '../../components/menu/menu';
import { tell } from '../../components/toast/toast';

const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

/** Takes the comparison into Word and Excel: words and tables copied, or everything saved as a file. */
export function TakeOut({ result }: { result: CohortResult }) {
  const host = useHost();
  const settings = useSettings();
  const [isSaving, setSaving] = useState(false);

  const copy = () =>
    copyAsTable(cohortHtml(result, settings), cohortText(result)).then(
      () => tell('Copied. Paste it into Word or Excel.'),
      () => tell('It could not be copied: the clipboard is not free. Try again.'),
    );
  useCommand({
    id: 'cohort-copy',
    label: 'Copy the comparison',
    shortcut: 'Ctrl+Shift+C',
    run: () => void copy(),
  });

  const contents = {
    csv: async () => cohortCsv(result),
    xlsx: async () => {
      const { cohortWorkbook } = await import('../../../shared/report/cohort/cohort-workbook');
      return new Uint8Array(await cohortWorkbook(result, settings));
    },
  };
  const save = async (ending: keyof typeof kinds) => {
    const name = fileName(cohortTitle(result), ending);
    setSaving(true);
    try {
      const blob = new Blob([await contents[ending]()], { type: kinds[ending] });
      if (await host.save(name, blob)) tell(`Saved ${name}`);
    } catch (error) {
      tell(`${name} could not be saved. ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setSaving(false);
    }
  };

  return (
    <>
      <Button onPress={() => void copy()}>
        <Copy aria-hidden size={16} />
        Copy for Word
      </Button>
      <Menu
        label="Export the comparison as"
        button={
          <Button isDisabled={isSaving}>
            <Download aria-hidden size={16} />
            {isSaving ? 'Exporting' : 'Export'}
          </Button>
        }
        choices={[
          { id: 'xlsx', label: 'Excel workbook', run: () => void save('xlsx') },
          { id: 'csv', label: 'CSV, a row for each child', run: () => void save('csv') },
        ]}
      />
    </>
  );
}
