import type { ExtractSource } from './extract-source';

const portion = 1024 * 1024;

function sameRun(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether two files hold the same bytes. */
export async function sameBytes(one: ExtractSource, other: ExtractSource): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let start = 0; start < one.size; start += portion) {
    const end = Math.min(start + portion, one.size);
    const [a, b] = await Promise.all([one.read(start, end), other.read(start, end)]);
    if (a.length !== b.length || !sameRun(a, b)) return false;
  }
  return true;
}

/** A file with a mark that it shares with all files that hold the same bytes. */
interface Marked {
  readonly source: ExtractSource;
  readonly content: symbol;
}

/** The mark of a file that holds the same bytes, or a new one. Nothing is not the same as nothing. */
export async function contentOf(source: ExtractSource, others: readonly Marked[]): Promise<symbol> {
  for (const other of source.size === 0 ? [] : others)
    if (await sameBytes(source, other.source)) return other.content;
  return Symbol(source.name);
}

/** The earlier file that holds the same bytes as each of these: only the first of them is counted. */
export function copies<File extends Marked>(files: readonly File[]): ReadonlyMap<File, File> {
  const firsts = new Map<symbol, File>();
  const found = new Map<File, File>();
  for (const file of files) {
    const first = firsts.get(file.content);
    if (first === undefined) firsts.set(file.content, file);
    else found.set(file, first);
  }
  return found;
}
