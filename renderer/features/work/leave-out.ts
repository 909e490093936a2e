import type { Work } from '../../../shared/definitions/work-file';
import { namesAnyOf } from '../../../shared/work-file/child-ids-in-text';
import { comparesOnePerson } from '../../../shared/work-file/literals-about-one';
import { pointsByName } from '../pivot/saved/names-children';
import type { ChildKnowledge } from './child-knowledge';
import { leaveOutChoices } from './leave-out-choices';

/** Work that anybody may read, and in words what it does not hold of the work as it is. */
export interface PlainWork {
  readonly work: Work;
  readonly leftOut: readonly string[];
}

/** What may go into a file of its own is asked of the definitions that are shown and of those under names alike. */
export interface Judged {
  /** Definitions that came out of a file without children's data; of a table that is not loaded nothing else can be told. */
  readonly plain: ReadonlySet<string>;
  /** Those under names that were found to name children when they were saved, as `pivot Homes`. */
  readonly thisWindowOnly: ReadonlySet<string>;
}

/** Leaves out of work whatever points to single children. Nothing is changed in part: a definition stays whole or goes. */
export async function withoutChildren(work: Work, known: ChildKnowledge, judged: Judged): Promise<PlainWork> {
  const leftOut: string[] = [];
  const hasIds = (part: unknown) => namesAnyOf(part, known.childIds);
  const named = <One extends { readonly name: string }>(kind: string, all: readonly One[]): One[] =>
    all.filter((one) => {
      const goes = judged.thisWindowOnly.has(`${kind} ${one.name}`) || hasIds(one);
      if (goes) leftOut.push(`the ${kind} “${one.name}”`);
      return !goes;
    });
  const { choices, leftOut: choicesLeftOut } = await leaveOutChoices(work.choices, known, judged.plain);
  leftOut.push(...choicesLeftOut);
  const shapes = Object.entries(work.shapes).filter(([shape, decisions]) => !hasIds({ [shape]: decisions }));
  if (shapes.length < Object.keys(work.shapes).length) leftOut.push('mappings of columns that name children');
  const pivots = named('pivot', work.pivots);
  const comparisons = named('comparison', work.comparisons);
  const calculations = named('calculation', work.calculations);
  const tables = named('table', work.tables).filter(({ name, sql }) => {
    const goes = comparesOnePerson(sql, pointsByName);
    if (goes) leftOut.push(`the table “${name}”`);
    return !goes;
  });
  const extracts = work.extracts.map((extract, i) => {
    if (!hasIds(extract)) return extract;
    leftOut.push(`the name of the extract ${extract.name}`);
    return { name: `extract ${i + 1}`, size: extract.size, sha256: extract.sha256 };
  });
  const plain = { ...work, extracts, choices, pivots, comparisons, calculations, tables };
  return { work: { ...plain, shapes: Object.fromEntries(shapes) }, leftOut };
}
