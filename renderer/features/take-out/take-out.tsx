import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../app/commands';
import { useHost } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { copyAsTable } from '../../components/export/copy-as-table';
import { fileName } from '../../components/export/file-name';
import { Menu } from '../../components/menu/menu';
import { tell } from '../../components/toast/toast';

const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

/** Takes a result into Word and Excel: words and tables copied, or everything saved as a file. */
export function TakeOut(props: {
  viewId: string;
  /** What is taken out: "the comparison". */
  what: string;
  /** Names the file. */
  title: string;
  html: () => string;
  text: () => string;
  csv: () => string;
  workbook: () => Promise<Uint8Array<ArrayBuffer>>;
}) {
  const { viewId, what, title, html, text, csv, workbook } = props;
  const host = useHost();
  const [isSaving, setSaving] = useState(false);

  const copy = () =>
    copyAsTable(html(), text()).then(
      () => tell('Copied. Paste it into Word or Excel.'),
      () => tell('It could not be copied: the clipboard is not free. Try again.'),
    );
  useCommand({
    id: `${viewId}-copy`,
    label: `Copy ${what}`,
    shortcut: 'Ctrl+Shift+C',
    run: () => void copy(),
  });

  const contents = { csv: async () => csv(), xlsx: workbook };
  const save = async (ending: keyof typeof kinds) => {
    const name = fileName(title, ending);
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
        label={`Export ${what} as`}
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
