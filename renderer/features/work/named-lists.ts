import type { Work } from '../../../shared/definitions/work-file';
import { comparisonKind } from '../cohort/saved/comparison-kind';
import { calculationKind } from '../cost/saved/calculation-kind';
import type { Named } from '../named/named';
import { useNamed } from '../named/use-named';
import { fieldsThatNameChildren } from '../pivot/saved/names-children';
import { useNamedPivots } from '../pivot/saved/use-named-pivots';
import type { ChildKnowledge } from './child-knowledge';

type Lists = Pick<Work, 'pivots' | 'comparisons' | 'calculations'>;

/** What is saved under names in all views, whether they were opened or not. */
export function useNamedLists(): {
  readonly lists: Lists;
  readonly isRead: boolean;
  readonly thisWindowOnly: readonly string[];
} {
  const pivots = useNamedPivots();
  const comparisons = useNamed(comparisonKind);
  const calculations = useNamed(calculationKind);
  const definitions = <D>(all: readonly Named<D>[]) =>
    all.map(({ name, definition }) => ({ name, definition }));
  const only = (kind: string, all: readonly { name: string; thisWindowOnly: readonly string[] }[]) =>
    all.filter(({ thisWindowOnly }) => thisWindowOnly.length > 0).map(({ name }) => `${kind} ${name}`);
  return {
    isRead: pivots.isRead && comparisons.isRead && calculations.isRead,
    lists: {
      pivots: pivots.pivots.map(({ name, definition, look }) => ({ name, definition, look })),
      comparisons: definitions(comparisons.all),
      calculations: definitions(calculations.all),
    },
    thisWindowOnly: [
      ...only('pivot', pivots.pivots),
      ...only('comparison', comparisons.all),
      ...only('calculation', calculations.all),
    ],
  };
}

/** Lists as the views keep them, each definition with what in it points to single children. */
export interface JudgedLists {
  readonly states: Readonly<Record<string, unknown>>;
  /** What of them may be kept with the person's choices. */
  readonly toKeep: Lists;
}

/**
 * @param known what is loaded, where definitions may name children; null where they came out of a file that anybody may read
 */
export async function judgeLists(lists: Lists, known: ChildKnowledge | null): Promise<JudgedLists> {
  const judged = async <One extends { readonly name: string }>(
    all: readonly One[],
    points: (one: One, known: ChildKnowledge) => Promise<readonly string[]>,
  ) => {
    const found: (One & { readonly thisWindowOnly: readonly string[] })[] = [];
    for (const one of all)
      found.push({ ...one, thisWindowOnly: known === null ? [] : await points(one, known) });
    return found;
  };
  const pivots = await judged(lists.pivots, ({ definition }, { tables, countValues }) =>
    fieldsThatNameChildren(
      definition,
      tables.find(({ name }) => name === definition.table),
      (field) => countValues(definition.table, field),
    ),
  );
  const comparisons = await judged(lists.comparisons, ({ definition }, { tables, countValues }) =>
    comparisonKind.pointsTo(definition, tables, countValues),
  );
  const calculations = await judged(lists.calculations, ({ definition }, { tables, countValues }) =>
    calculationKind.pointsTo(definition, tables, countValues),
  );
  const state = { isRead: true, unreadable: [], current: null };
  const keeps = <One extends { readonly thisWindowOnly: readonly string[] }>(all: readonly One[]) =>
    all.filter(({ thisWindowOnly }) => thisWindowOnly.length === 0);
  return {
    states: {
      'pivot saved': { ...state, pivots },
      [comparisonKind.viewId]: { ...state, all: comparisons },
      [calculationKind.viewId]: { ...state, all: calculations },
    },
    toKeep: {
      pivots: keeps(pivots).map(({ name, definition, look }) => ({ name, definition, look })),
      comparisons: keeps(comparisons).map(({ name, definition }) => ({ name, definition })),
      calculations: keeps(calculations).map(({ name, definition }) => ({ name, definition })),
    },
  };
}
