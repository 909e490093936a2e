import { Download } from 'lucide-react';
import { safeCsv } from '../../../shared/report/spreadsheet/csv';
import { useHost } from '../../app/workbench-context';
import { Button } from '../button/button';
import type { GridColumn } from '../grid/grid';
import { Menu } from '../menu/menu';
import { tell } from '../toast/toast';
import { fileName } from './file-name';

/** Saves a picture as SVG, as PNG for print, and as the data it was drawn from. */
export function SavePicture<Row>(props: {
  label: string;
  /** What the file is called, without its ending. */
  name: string;
  svg: () => Blob | Promise<Blob>;
  png: () => Promise<Blob>;
  data?: { readonly columns: readonly GridColumn<Row>[]; rows(): readonly Row[] };
}) {
  const { label, name, svg, png, data } = props;
  const host = useHost();
  const save = async (ending: string, contents: Blob | Promise<Blob>) => {
    const file = fileName(name, ending);
    if (await host.save(file, await contents)) tell(`Saved ${file}`);
  };
  const csv = ({ columns, rows }: NonNullable<typeof data>) => {
    const cells = rows().map((row) => columns.map((column) => column.value(row)));
    const names = columns.map((column) => column.name);
    return new Blob([safeCsv(names, cells)], { type: 'text/csv' });
  };
  return (
    <Menu
      label={label}
      button={
        <Button look="quiet" label={label}>
          <Download aria-hidden size={16} />
        </Button>
      }
      choices={[
        { id: 'svg', label: 'Picture as SVG', run: () => void save('svg', svg()) },
        { id: 'png', label: 'Picture as PNG', run: () => void save('png', png()) },
        ...(data === undefined
          ? []
          : [{ id: 'csv', label: 'Data as CSV', run: () => void save('csv', csv(data)) }]),
      ]}
    />
  );
}
