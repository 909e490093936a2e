import type { Database, SqlValue } from '../database/database';
import type { RowOf } from '../database/schema';
import type { Day } from '../domain/calendar';

/** A placement whose start is known, with the addresses that the return's episodes give it, where they do. */
export interface Stay extends RowOf<'placement'> {
  readonly rowid: number;
  readonly child_id: string;
  readonly start_date: Day;
  /** Postcode and URN of its first and its last episode; null where no episode stands behind it. */
  readonly firstAddress: string | null;
  readonly lastAddress: string | null;
}

interface EpisodeAddress {
  readonly placement_id: number;
  readonly address: string;
}

/**
 * Every child's stays in order of their start, then of their end (an open one last). Stays without a child
 * or a start cannot be put in order and are left out; the quality checks list them.
 * @param children a query that answers child_id, to read only these; its names are ours, not a file's.
 * @param values what the query's question marks stand for.
 */
export function staysByChild(
  database: Database,
  children?: string,
  values: readonly SqlValue[] = [],
): Map<string, Stay[]> {
  const only = children === undefined ? '' : `AND child_id IN (${children})`;
  const addresses = addressesByPlacement(database, only, values);
  const stays = database.rows<RowOf<'placement'> & { rowid: number; child_id: string; start_date: Day }>(
    `SELECT rowid, * FROM placement WHERE child_id IS NOT NULL AND start_date IS NOT NULL ${only}
     ORDER BY child_id, start_date, end_date IS NULL, end_date, rowid`,
    values,
  );
  const byChild = new Map<string, Stay[]>();
  for (const stay of stays) {
    const known = addresses.get(stay.rowid);
    const withAddress = { ...stay, firstAddress: known?.first ?? null, lastAddress: known?.last ?? null };
    const earlier = byChild.get(stay.child_id);
    if (earlier) earlier.push(withAddress);
    else byChild.set(stay.child_id, [withAddress]);
  }
  return byChild;
}

function addressesByPlacement(
  database: Database,
  only: string,
  values: readonly SqlValue[],
): Map<number, { first: string; last: string }> {
  const episodes = database.rows<EpisodeAddress>(
    `SELECT placement_id, COALESCE(pl_post, '') || ' ' || COALESCE(urn, '') AS address FROM episode
     WHERE placement_id IS NOT NULL AND COALESCE(pl_post, urn) IS NOT NULL ${only} ORDER BY decom`,
    values,
  );
  const addresses = new Map<number, { first: string; last: string }>();
  for (const { placement_id, address } of episodes) {
    const known = addresses.get(placement_id);
    if (known) known.last = address;
    else addresses.set(placement_id, { first: address, last: address });
  }
  return addresses;
}
