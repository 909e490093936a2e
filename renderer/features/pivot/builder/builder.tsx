import { type ReactNode, useRef } from 'react';
import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type { PivotDefinition } from '../../../../shared/definitions/pivot-definition';
import { AreaList } from './area-list';
import styles from './builder.module.css';
import { FieldList } from './field-list';
import { areas } from './places';
import { useBuilder } from './use-builder';

/** Chooses what stands in the rows, columns, values and filters: by dragging, by menus, by keyboard. */
export function Builder(props: {
  /** Undefined where the definition's table is not loaded. */
  table: PivotTable | undefined;
  definition: PivotDefinition;
  step: (change: (before: PivotDefinition) => PivotDefinition) => void;
  above: ReactNode;
}) {
  const { table, above, ...rest } = props;
  return (
    <div className={styles.builder}>
      {above}
      {table !== undefined && <OfTable table={table} {...rest} />}
    </div>
  );
}

function OfTable(props: {
  table: PivotTable;
  definition: PivotDefinition;
  step: (change: (before: PivotDefinition) => PivotDefinition) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const builder = useBuilder(props.table, props.definition, props.step, root);
  return (
    <>
      <FieldList builder={builder} />
      <div ref={root} className={styles.areas}>
        {areas.map((area) => (
          <AreaList key={area} area={area} builder={builder} />
        ))}
      </div>
      <p role="status" className={styles.unseen}>
        {builder.said}
      </p>
    </>
  );
}
