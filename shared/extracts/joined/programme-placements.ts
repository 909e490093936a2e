import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { plannedEnding } from '../../domain/codes/change-reason-codes';
import type { ReadExtract } from '../read-extract';
import { fieldReader, textReader } from '../row-fields';
import { placementReader } from './placement-groups';
import type { Placements } from './placement-rows';

/** Adds the stays of the programme's own placement lists as they were given. */
export function addProgrammePlacements(
  extracts: readonly ReadExtract[],
  settings: ProgrammeSettings,
  placements: Placements,
): void {
  const reader = placementReader(settings);
  for (const extract of extracts) {
    const child = textReader(extract, 'child_id');
    const start = textReader(extract, 'start_date');
    const end = textReader(extract, 'end_date');
    const type = textReader(extract, 'placement_type');
    const provider = textReader(extract, 'provider');
    const reason = textReader(extract, 'change_reason');
    const planned = textReader(extract, 'planned');
    const temporary = textReader(extract, 'temporary');
    const cost = fieldReader(extract, 'weekly_cost');
    const distance = fieldReader(extract, 'distance_miles');
    for (const row of extract.kept) {
      const place = reader.place(type(row));
      const by = reader.provider(provider(row));
      placements.add({
        child_id: child(row),
        start_date: start(row),
        end_date: end(row),
        place_code: place.code,
        place_group: place.group,
        provider_code: by.code,
        provider_group: by.group,
        legal_status: null,
        change_reason: reason(row),
        planned: planned(row) ?? plannedEnding(reason(row)),
        temporary: temporary(row) ?? (place.group === 'Temporary' ? 'yes' : 'no'),
        weekly_cost: cost(row),
        distance_miles: distance(row),
        file: extract.name,
        line: extract.table.lines[row] as number,
      });
    }
  }
}
