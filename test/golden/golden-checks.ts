import { isAcceptedAlternative } from './accepted-alternatives';
import { type Comparison, differences } from './differences';
import type { GoldenCase, GoldenFile, NamedText } from './golden-file';
import { toleranceOf } from './tolerance';

/** Puts a golden input to the product and gives its answer under golden names. */
export type Family = (input: never) => Readonly<Record<string, unknown>>;

/** One thing that must hold; no faults if it does. */
export interface GoldenCheck {
  readonly name: string;
  faults(): readonly string[];
}

/**
 * A check for every case of every file. A folder without files, a file without cases and a family that nobody knows are faults;
 * only the families named as not covered yet are passed over.
 */
export function goldenChecks(
  texts: readonly NamedText[],
  families: Readonly<Record<string, Family>>,
  notYetCovered: ReadonlySet<string>,
): GoldenCheck[] {
  if (texts.length === 0) return [fault('golden files', 'there are none in the folder')];
  return texts.flatMap(({ name, text }) => {
    const file = goldenFile(text);
    if (file === null) return [fault(name, 'this is no golden file')];
    if (file.cases.length === 0) return [fault(name, 'there are no cases in it')];
    if (notYetCovered.has(file.family)) return [];
    const family = Object.hasOwn(families, file.family) ? families[file.family] : undefined;
    if (family === undefined) return [fault(name, `nobody knows the family ${file.family}`)];
    return file.cases.map((one) => ({
      name: `${name} ${one.id}`,
      faults: () => caseFaults(file, one, family),
    }));
  });
}

function caseFaults(file: GoldenFile, one: GoldenCase, family: Family): readonly string[] {
  if (Object.keys(one.expected ?? {}).length === 0) return ['nothing is expected of it'];
  return differences(one.expected, family(one.input as never), comparison(file, one));
}

const fault = (name: string, what: string): GoldenCheck => ({ name, faults: () => [what] });

function goldenFile(text: string): GoldenFile | null {
  const file = parsed(text) as Partial<GoldenFile> | null;
  if (typeof file?.family !== 'string' || file.tolerance === undefined) return null;
  return { family: file.family, tolerance: file.tolerance, cases: file.cases ?? [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const comparison = (file: GoldenFile, one: GoldenCase): Comparison => ({
  tolerance: ([key]) => toleranceOf(file, one, String(key)),
  accepts: (place, computed) => isAcceptedAlternative(file.family, place, one.expected, computed),
});
