import { useState } from 'react';
import { fieldName } from '../../../../shared/analysis/pivot/field-name';
import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type { LevelChoice, PivotDefinition } from '../../../../shared/definitions/pivot-definition';
import { TextField } from '../../../components/field/text-field';
import { Notice } from '../../../components/notice/notice';
import { AgeDay } from '../age-day';
import { GroupingEditor } from '../grouping-editor';
import styles from './builder.module.css';
import { fieldNamed } from './places';
import { SortChoice } from './sort-choice';
import { TopChoice } from './top-choice';

interface EditedLevel {
  readonly table: PivotTable;
  readonly definition: PivotDefinition;
  readonly level: LevelChoice;
  readonly onChange: (level: LevelChoice) => void;
}

/** How a level's values are put together, ordered, cut short and called. */
export function LevelChoices({ table, definition, level, onChange }: EditedLevel) {
  const field = fieldNamed(table, level.field);
  const [startsOpen] = useState(level.groups !== undefined);
  if (field === undefined)
    return (
      <Notice level="second-look">
        {table.label} has no field “{level.field}” among what is loaded. Load it, or remove the field here.
      </Notice>
    );
  const name = fieldName(field, table);
  const { label: _label, ...unnamed } = level;
  const { at: _at, ...onOwnDay } = level;
  return (
    <>
      <h3>{name}</h3>
      {field.takesDay && (
        <AgeDay
          table={table}
          at={level.at}
          onChange={(at) => onChange(at === undefined ? onOwnDay : { ...level, at })}
        />
      )}
      {field.type !== 'text' && <GroupingEditor table={table} level={level} onChange={onChange} />}
      <div className={`${styles.together} ${field.type === 'text' ? '' : styles.part}`}>
        <SortChoice table={table} definition={definition} level={level} onChange={onChange} />
        <TopChoice table={table} definition={definition} level={level} onChange={onChange} />
      </div>
      <div className={styles.part}>
        <TextField
          label="Called"
          value={level.label ?? ''}
          placeholder={name}
          onChange={(label) => onChange(label.trim() === '' ? unnamed : { ...level, label: label.trim() })}
        />
      </div>
      {field.type === 'text' && (
        <details className={styles.part} open={startsOpen}>
          <summary>Put values together under a name</summary>
          <div className={styles.together}>
            <GroupingEditor table={table} level={level} onChange={onChange} />
          </div>
        </details>
      )}
    </>
  );
}
