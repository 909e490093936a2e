import { memo, useMemo } from 'react';
import type { SqlValue } from '../../../shared/database/database';
import type { QueryAnswer } from '../../../shared/database/query-answer';
import { useOpenChild } from '../../app/side-panels';
import { Grid, type GridColumn } from '../../components/grid/grid';
import { naturalWidth } from '../../components/grid/natural-width';

type AnswerRow = readonly SqlValue[];

const show = (cell: SqlValue): string => (cell === null ? 'NULL' : String(cell));

/** The rows of an answer with their values as they are stored, for these are what a statement compares with. */
export const AnswerGrid = memo(function AnswerGrid({ answer }: { answer: QueryAnswer }) {
  const openChild = useOpenChild();
  const columns = useMemo(
    () =>
      answer.columns.map<GridColumn<AnswerRow>>((name, position) => ({
        // Names may come again; places do not.
        key: String(position),
        name,
        value: (row) => row[position] ?? null,
        show,
        width: `${naturalWidth(name, answer.rows, (row) => show(row[position] ?? null))}px`,
        look: (row) => (row[position] === null ? 'soft' : null),
        ...(name.toLowerCase() === 'child_id'
          ? { open: (row) => row[position] !== null && openChild(String(row[position])) }
          : {}),
      })),
    [answer, openChild],
  );
  return <Grid label="Answer" columns={columns} rows={answer.rows} />;
});
