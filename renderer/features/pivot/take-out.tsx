import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { PivotResult } from '../../../shared/analysis/pivot/pivot-result';
import { tableWords } from '../../../shared/database/table-words';
import { today } from '../../../shared/domain/today';
import { pivotCsv } from '../../../shared/report/pivot/pivot-csv';
import { pivotHtml } from '../../../shared/report/pivot/pivot-html';
import type { PivotLook } from '../../../shared/report/pivot/pivot-layout';
import { pivotText } from '../../../shared/report/pivot/pivot-text';
import { pivotTitle } from '../../../shared/report/pivot/pivot-title';
import { useCommand } from '../../app/commands';
import { useHost, useLoadResult } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { copyAsTable } from '../../components/export/copy-as-table';
import { fileName } from '../../components/export/file-name';
import { Menu } from '../../components/menu/menu';
import { tell } from '../../components/toast/toast';

const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

/** Takes the pivot into Word and Excel as it stands: copied, or saved as a file. */
export function TakeOut({ result, look }: { result: PivotResult; look: PivotLook }) {
  const host = useHost();
  const { files } = useLoadResult();
  const [isSaving, setSaving] = useState(false);

  const copy = () =>
    copyAsTable(pivotHtml(result, look), pivotText(result, look)).then(
      () => tell('Copied. Paste it into Word or Excel.'),
      () => tell('The table could not be copied: the clipboard is not free. Try again.'),
    );
  useCommand({
    id: 'pivot-copy-table',
    label: 'Copy the pivot table',
    shortcut: 'Ctrl+Shift+C',
    run: () => void copy(),
  });

  const contents = {
    csv: async () => pivotCsv(result, look),
    xlsx: async () => {
      const { pivotWorkbook } = await import('../../../shared/report/pivot/pivot-workbook');
      const loaded = files.filter(({ table }) => table !== null);
      const bytes = await pivotWorkbook(result, look, {
        table: tableWords(result.definition.table),
        files: loaded.map(({ name, loaded: rows }) => ({ name, rows })),
        madeOn: today(),
      });
      return new Uint8Array(bytes);
    },
  };
  const save = async (ending: keyof typeof kinds) => {
    const name = fileName(pivotTitle(result), ending);
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
        Copy table
      </Button>
      <Menu
        label="Export the pivot as"
        button={
          <Button isDisabled={isSaving}>
            <Download aria-hidden size={16} />
            {isSaving ? 'Exporting' : 'Export'}
          </Button>
        }
        choices={[
          { id: 'xlsx', label: 'Excel workbook', run: () => void save('xlsx') },
          { id: 'csv', label: 'CSV', run: () => void save('csv') },
        ]}
      />
    </>
  );
}
