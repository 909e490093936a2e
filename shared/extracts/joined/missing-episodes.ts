import { GrowingColumns } from '../../database/growing-columns';
import type { Day } from '../../domain/calendar';
import { showDay } from '../../domain/wording';
import type { ReadExtract } from '../read-extract';
import { textReader } from '../row-fields';
import type { LedgerLine } from './episode-histories';

interface Incident {
  readonly child_id: string;
  readonly start_date: Day;
  readonly end_date: Day | null;
  readonly kind: string | null;
  readonly file: string;
  readonly line: number;
}

/**
 * The incidents of all files, each once. One that is open at the end of a year stands in the next year's return again, with
 * its end: the open row gives way to that one. Other rows that look alike are left to the checks.
 */
export function joinMissingEpisodes(extracts: readonly ReadExtract[]) {
  const incidents = extracts.flatMap(incidentsOf);
  const ended = endsOfOpen(incidents);
  const columns = new GrowingColumns(['child_id', 'start_date', 'end_date', 'kind', 'file', 'line']);
  const ledger: LedgerLine[] = [];
  for (const incident of incidents) {
    const { file, line, start_date, end_date } = incident;
    const told = end_date === null && ended.get(startOf(incident))?.find((other) => other.file !== file);
    if (told)
      ledger.push({
        rule: 'superseded-missing-episode',
        file,
        line,
        change: `Set aside: the incident from ${showDay(start_date)} was sent again with its end, ${showDay(told.end_date)} (${told.file}, line ${told.line}).`,
      });
    else columns.add(incident);
  }
  return { columns, ledger };
}

function incidentsOf(extract: ReadExtract): Incident[] {
  const child = textReader(extract, 'child_id');
  const start = textReader(extract, 'start_date');
  const end = textReader(extract, 'end_date');
  const kind = textReader(extract, 'kind');
  return Array.from(extract.kept, (row) => ({
    child_id: child(row) as string,
    start_date: start(row) as Day,
    end_date: end(row),
    kind: kind(row),
    file: extract.name,
    line: extract.table.lines[row] as number,
  }));
}

/** What incidents of one child, day and kind share. */
const startOf = ({ child_id, start_date, kind }: Incident): string =>
  JSON.stringify([child_id, start_date, kind]);

/** Of each start that some row leaves open, the rows that give its end. */
function endsOfOpen(incidents: readonly Incident[]) {
  const ended = new Map<string, (Incident & { readonly end_date: Day })[]>();
  for (const incident of incidents) if (incident.end_date === null) ended.set(startOf(incident), []);
  if (ended.size > 0)
    for (const incident of incidents) if (hasEnded(incident)) ended.get(startOf(incident))?.push(incident);
  return ended;
}

const hasEnded = (incident: Incident): incident is Incident & { readonly end_date: Day } =>
  incident.end_date !== null;
