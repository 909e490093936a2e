import type { FirstTables, PlacementTypeTable } from '../../analysis/first-tables/results';
import { showCount, showDay } from '../../domain/wording';
import { count, left, right, words } from '../figures';
import type { Block, ReportTable, Section } from '../report-model';

/** Table 3: placement types at the start and on the reporting date, who changed, and the residential story. */
export function placementTypesSection(tables: FirstTables): Section {
  const { placementTypes, definition } = tables;
  const asAt = showDay(definition.asAt);
  const { total, leftOut, warnings } = placementTypes;
  const nobody = total.asAt.value === null;
  const followed: Block[] = nobody
    ? [{ kind: 'sentence', text: total.asAt.why ?? '' }]
    : [
        { kind: 'table', table: typesTable(placementTypes, asAt) },
        { kind: 'table', table: residentialTable(tables, asAt) },
        { kind: 'sentence', text: whoStayed(placementTypes, asAt) },
        ...(placementTypes.changes.length === 0
          ? []
          : [{ kind: 'table' as const, table: changesTable(placementTypes, asAt) }]),
      ];
  return {
    id: 'placement-types',
    title: 'Where children lived',
    blocks: followed,
    warnings,
    leftOut,
    working: [
      `Children with the decision ${definition.followed.join(' or ')} who had started by ${asAt}, on the day of their own start and on ${asAt}. A stay counts on the day it begins and no longer on the day it ends; a temporary stay, such as in hospital, gives way to the placement kept for the child.`,
      `Residential care here means: ${definition.residential.join(', ')}. Since when a child has been there is the start of the unbroken run of such stays; temporary stays do not break it. A family means with parents, kinship carers or foster carers, or placed for adoption.`,
    ],
  };
}

function typesTable({ rows, total }: PlacementTypeTable, asAt: string): ReportTable {
  return {
    caption: `Placement types at the start and on ${asAt}`,
    columns: [left('Placement type'), right('At the start'), right(asAt)],
    rows: [
      ...rows.map(({ label, kind, atStart, asAt: now }) => ({
        cells: [words(label), count(atStart, `${label}, at the start`), count(now, `${label}, ${asAt}`)],
        ...(kind === 'none' ? { kind: 'reason' as const } : {}),
      })),
      {
        cells: [
          words('All children'),
          count(total.atStart, 'All children, at the start'),
          count(total.asAt, `All children, ${asAt}`),
        ],
        kind: 'total',
      },
    ],
  };
}

function whoStayed({ total, sameType, sameStay }: PlacementTypeTable, asAt: string): string {
  return `${sameType.value ?? 0} of ${showCount(total.asAt.value ?? 0, 'child', 'children')} had the same placement type at the start and on ${asAt}; ${sameStay.value ?? 0} of them ${sameStay.value === 1 ? 'was' : 'were'} still in the very same placement.`;
}

function changesTable({ changes, total }: PlacementTypeTable, asAt: string): ReportTable {
  return {
    caption: `Children whose placement type had changed by ${asAt}`,
    columns: [left('From'), left('To'), right(`Children, of ${total.asAt.value ?? 0}`)],
    rows: changes.map(({ from, to, children }) => ({
      cells: [words(from), words(to), count(children, `From ${from} to ${to}`)],
    })),
  };
}

function residentialTable({ placementTypes, definition }: FirstTables, asAt: string): ReportTable {
  const { residential } = placementTypes;
  const months = showCount(definition.earlyMonths, 'month');
  const row = (label: string, number: typeof residential.asAt) => ({
    cells: [words(label), count(number, label)],
  });
  return {
    caption: 'Residential care before and since the start',
    columns: [left('Where, and since when'), right(`Children, of ${placementTypes.total.asAt.value ?? 0}`)],
    rows: [
      row('In residential care at the start', residential.atStart),
      row(`In residential care on ${asAt}`, residential.asAt),
      row('– of them, already there at the start', residential.thereAtStart),
      row(`– of them, moved there within the first ${months}`, residential.early),
      row('– of them, moved there later', residential.later),
      row(`Moved from residential care to a family by ${asAt}`, residential.movedToFamily),
    ],
  };
}
