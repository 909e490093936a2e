import { ChevronRight, X } from 'lucide-react';
import { useId } from 'react';
import { Button as AriaButton, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { showCount } from '../../../shared/domain/wording';
import { Button } from '../../components/button/button';
import { kindWords, type SchemaTable } from './schema-tables';
import styles from './sql.module.css';
import { sqlName } from './sql-name';

const groups: readonly (readonly [SchemaTable['kind'], string])[] = [
  ['canonical', 'Tables'],
  ['made', 'Made of queries'],
  ['file', 'Files as they came'],
];

/** Every table that can be asked, with its columns. Choosing a name puts it into the statement. */
export function SchemaList(props: {
  tables: readonly SchemaTable[];
  onChoose: (name: string) => void;
  onRemove: (table: string) => void;
}) {
  const { tables, onChoose, onRemove } = props;
  return (
    <div className={styles.schema}>
      {groups.map(([kind, heading]) => (
        <TableGroup
          key={kind}
          heading={heading}
          tables={tables.filter((table) => table.kind === kind)}
          onChoose={onChoose}
          {...(kind === 'made' ? { onRemove } : {})}
        />
      ))}
    </div>
  );
}

function TableGroup(props: {
  heading: string;
  tables: readonly SchemaTable[];
  onChoose: (name: string) => void;
  onRemove?: (table: string) => void;
}) {
  const { heading, tables, onChoose, onRemove } = props;
  const id = useId();
  if (tables.length === 0) return null;
  const choose = (key: string) => {
    const [table, column] = key.split('\n');
    onChoose(sqlName(column ?? table ?? ''));
  };
  return (
    <section>
      <h2 id={id}>{heading}</h2>
      <Tree
        aria-labelledby={id}
        className={styles.tree ?? ''}
        items={tables}
        dependencies={[onRemove]}
        onAction={(key) => choose(String(key))}
      >
        {(table) => <TableItem key={table.name} table={table} {...(onRemove ? { onRemove } : {})} />}
      </Tree>
    </section>
  );
}

function TableItem({ table, onRemove }: { table: SchemaTable; onRemove?: (table: string) => void }) {
  const { name, rows, columns, aRowIs } = table;
  return (
    <TreeItem
      id={name}
      textValue={`${name}, ${showCount(rows, 'row')}; a row is ${aRowIs}`}
      className={`${styles.table} ${rows === 0 ? styles.empty : ''}`}
    >
      <TreeItemContent>
        <div className={styles.line}>
          <AriaButton slot="chevron" className={styles.chevron ?? ''}>
            <ChevronRight aria-hidden size={14} />
          </AriaButton>
          <span className={styles.tableName} title={`A row is ${aRowIs}.`}>
            {name}
          </span>
          <span className={styles.kind}>{showCount(rows)}</span>
          {onRemove && (
            <Button look="quiet" label={`Remove ${name}`} onPress={() => onRemove(name)}>
              <X aria-hidden size={14} />
            </Button>
          )}
        </div>
      </TreeItemContent>
      {columns.map((column) => (
        <TreeItem
          key={column.name}
          id={`${name}\n${column.name}`}
          textValue={`${column.name}, ${kindWords[column.kind]}`}
          className={styles.column ?? ''}
        >
          <TreeItemContent>
            <div className={styles.line}>
              <span className={styles.tableName}>{column.name}</span>
              <span
                className={styles.kind}
                title={column.kind === 'day' ? 'text, written as 2018-03-31' : undefined}
              >
                {kindWords[column.kind]}
              </span>
            </div>
          </TreeItemContent>
        </TreeItem>
      ))}
    </TreeItem>
  );
}
