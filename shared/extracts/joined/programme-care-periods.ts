import type { Day } from '../../domain/calendar';
import { carePeriodsFromStays } from '../history/care-periods-from-stays';
import type { ReadExtract } from '../read-extract';
import { textReader } from '../row-fields';
import type { CarePeriods } from './placement-rows';

/** Adds the care periods of the programme's own lists as they were given. */
export function addProgrammeCarePeriods(extracts: readonly ReadExtract[], carePeriods: CarePeriods): void {
  for (const extract of extracts) {
    const child = textReader(extract, 'child_id');
    const start = textReader(extract, 'start_date');
    const end = textReader(extract, 'end_date');
    const reason = textReader(extract, 'end_reason');
    for (const row of extract.kept)
      carePeriods.add({
        child_id: child(row),
        start_date: start(row),
        end_date: end(row),
        end_reason: reason(row),
        file: extract.name,
        line: extract.table.lines[row] as number,
      });
  }
}

interface Stay {
  readonly start: Day;
  readonly end: Day | null;
  readonly file: string;
  readonly line: number;
}

/** Adds the care periods that follow from placement lists, for children of whom nothing else tells when they were in care. */
export function addCarePeriodsFromPlacements(
  extracts: readonly ReadExtract[],
  toldElsewhere: ReadonlySet<string>,
  carePeriods: CarePeriods,
): void {
  const stays = new Map<string, Stay[]>();
  for (const extract of extracts) {
    const child = textReader(extract, 'child_id');
    const start = textReader(extract, 'start_date');
    const end = textReader(extract, 'end_date');
    for (const row of extract.kept) {
      const id = child(row) as string;
      if (toldElsewhere.has(id)) continue;
      const list = stays.get(id) ?? [];
      list.push({
        start: start(row) as Day,
        end: end(row),
        file: extract.name,
        line: extract.table.lines[row] as number,
      });
      stays.set(id, list);
    }
  }
  for (const [child_id, list] of stays)
    for (const { start, end, first } of carePeriodsFromStays(list))
      carePeriods.add({
        child_id,
        start_date: start,
        end_date: end,
        end_reason: null,
        file: first.file,
        line: first.line,
      });
}
