import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonRecord = { readonly [key: string]: Json };

/** One input with the values that a reference gives for it. */
export interface GoldenCase {
  readonly id: string;
  readonly input: JsonRecord;
  readonly expected: JsonRecord;
  readonly tolerance?: Readonly<Record<string, number>>;
}

/** Reference values of one method, made outside this program. */
export interface GoldenFile {
  readonly family: string;
  readonly tolerance: Readonly<Record<string, number | string>>;
  readonly cases: readonly GoldenCase[];
}

/** A file as it lies in the folder; its text may be anything. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

const OWN = path.join(import.meta.dirname, 'data');

/** The folder of golden files: the one named, from where the tests are run, or our own. */
export const goldenFolder = (named: string | undefined): string => (named ? path.resolve(named) : OWN);

export function goldenTexts(folder: string): NamedText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}
