import type { SqlValue } from '../../database/database';
import type { ColumnDecision } from '../../definitions/file-decisions';
import type { Day } from '../../domain/calendar';
import { readPlacementType } from '../../domain/labels/placement-type';
import { providerGroup } from '../../domain/labels/provider-label';
import { readLabel } from '../../domain/labels/read-label';
import type { FieldReading } from '../kinds/kind-definition';
import { returnYearOfCell } from '../kinds/return-year';
import type { UnmappedValue } from '../load-result';
import { cellText } from './cell-text';
import type { ColumnReading } from './column-reading';
import { unreadable } from './day-column';
import { readDayText } from './day-text';
import { readNumberText } from './number-text';

/** The values of one field, one for each different text of the column that fills it. */
export interface FieldValues {
  readonly values: readonly SqlValue[];
  /** Positions of the texts that could not be read as what the field holds; their value is null. */
  readonly unreadable: ReadonlySet<number>;
  /** Labels that no code set knows, to be mapped by hand; their value is null. */
  readonly unmapped: readonly UnmappedValue[];
  /** Days that wait for a person to say which order they are in. */
  readonly undecided: boolean;
}

/** What a person said that labels mean. Labels are compared as all cells are. */
function meaningsByHand(decision: ColumnDecision | undefined): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(decision?.values ?? {}).map(([label, meaning]) => [cellText(label), meaning]),
  );
}

/** The day that a person wrote for a label, day first unless it is year first. */
function dayMeant(text: string): Day | undefined {
  const read = readDayText(cellText(text));
  return (read?.form === 'numeric' ? read.dmy : read?.day) ?? undefined;
}

/** Reads the texts of a column as the field needs them. Mappings by hand win over everything; to nothing, they empty the cell. */
export function fieldValues(
  column: ColumnReading,
  reading: FieldReading,
  decision: ColumnDecision | undefined,
): FieldValues {
  const byHand = meaningsByHand(decision);
  const undecided = reading.as === 'day' && column.days !== null && column.days.days === null;
  const notRead = new Set<number>();
  const unmapped = new Map<string, number>();
  const values = column.cells.map((cell, i): SqlValue => {
    if (cell === '') return null;
    const meant = byHand.get(cell);
    if (meant === '') return null;
    switch (reading.as) {
      case 'identifier':
        return (meant ?? cell).replace(/^(\d+)\.0+$/, '$1');
      case 'text':
      case 'as-sent':
        return meant ?? cell;
      case 'words':
        return (meant ?? cell).toLowerCase();
      case 'day': {
        if (undecided && meant === undefined) return null;
        const day = meant === undefined ? column.days?.days?.[i] : dayMeant(meant);
        if (day === unreadable || day === undefined) {
          notRead.add(i);
          return null;
        }
        return day;
      }
      case 'number':
      case 'year': {
        const text = meant ?? cell;
        const value = reading.as === 'year' ? returnYearOfCell(text) : readNumberText(text)?.value;
        if (value === null || value === undefined) notRead.add(i);
        return value ?? null;
      }
      default: {
        const meaning = meant ?? meaningOf(reading, cell);
        if (meaning !== null) return meaning;
        if ((column.counts[i] as number) > 0)
          unmapped.set(cell, (unmapped.get(cell) ?? 0) + (column.counts[i] as number));
        return isKeptUnread(reading) ? cell : null;
      }
    }
  });
  return {
    values,
    unreadable: notRead,
    unmapped: [...unmapped]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    undecided,
  };
}

/** Unknown codes and words about episodes and placements stay as they were sent, for the checks to show; no group is made of them. */
const isKeptUnread = (reading: LabelReading): boolean =>
  reading.as !== 'label' &&
  !(reading.as === 'code' && (reading.set === 'sex' || reading.set === 'ethnicity'));

type LabelReading = Extract<FieldReading, { as: 'code' | 'label' | 'placement-type' | 'placement-provider' }>;

const missingKinds: Readonly<Record<string, string>> = { M: 'missing', A: 'away' };

/** The code that a label carries or says; where it says only a group of codes, the group; null where it cannot be told. */
function meaningOf(reading: LabelReading, cell: string): string | null {
  if (reading.as === 'placement-type') return readPlacementType(cell) === null ? null : cell;
  if (reading.as === 'placement-provider') return providerGroup(cell) === null ? null : cell;
  const read = readLabel(reading.set, cell);
  if (read === null) return null;
  const meaning = read.code ?? read.group;
  return reading.set === 'missing_kind' ? (missingKinds[meaning] ?? meaning) : meaning;
}
