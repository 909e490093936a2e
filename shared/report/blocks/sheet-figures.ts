import { dayNumber } from '../../domain/calendar';
import type { Figure, FigureColumn, FigureKind, FigureTable } from './figure-table';
import { writtenFigure } from './written-figure';

export interface SheetColumn {
  readonly head: string;
  readonly as: Exclude<FigureKind, 'interval'>;
}

/** The columns of a sheet: an interval takes two, so that both ends are numbers. */
export const sheetColumns = ({ columns }: FigureTable): readonly SheetColumn[] =>
  columns.flatMap(({ head, as }): SheetColumn[] =>
    as === 'interval'
      ? [
          { head: `${head} from`, as: 'rate' },
          { head: 'to', as: 'rate' },
        ]
      : [{ head, as }],
  );

/** A row's cells: full numbers, and words where there is no number that Excel could hold. */
export const sheetFigures = (
  { columns }: FigureTable,
  row: readonly Figure[],
): readonly (string | number)[] => columns.flatMap((column, i) => figuresOf(column, row[i] ?? null));

function figuresOf({ as }: FigureColumn, figure: Figure): (string | number)[] {
  if (as !== 'interval') return [held(figure, as)];
  if (figure === null || typeof figure !== 'object') return [held(null, as), held(null, as)];
  const { low, high } = figure;
  return [held(low, 'rate'), high === Number.POSITIVE_INFINITY ? 'no upper limit' : held(high, 'rate')];
}

/** Excel counts days from 1900, in which it has a 29 February: its numbers are right from 1 March 1900 on. */
const [serialOf1970, firstSerial] = [25_569, 61];

function held(figure: Figure, as: FigureKind): string | number {
  if (typeof figure === 'number' && Number.isFinite(figure)) return figure;
  if (as !== 'day' || typeof figure !== 'string') return writtenFigure(figure, as);
  const serial = dayNumber(figure) + serialOf1970;
  return serial < firstSerial ? figure : serial;
}
