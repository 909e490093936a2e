import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { workEnding } from '../shared/definitions/work-file';

/** What was given to be opened: a work file, or extracts with the folder that their names begin in. */
export type GivenPaths =
  | { readonly kind: 'work'; readonly path: string }
  | {
      readonly kind: 'extracts';
      readonly paths: readonly { readonly name: string; readonly path: string }[];
    };

/** More than this in a folder is a mistake, such as the root of a disk. */
const most = { files: 2000, bytes: 1_000_000_000, depth: 8 };

/**
 * What a command line asks to be opened: the first work file on it, or else its folders' and its own CSV files. Switches are passed
 * over, and so is what is not there.
 * @param argv the command line as Electron gives it, the program itself first
 * @param cwd the folder that relative paths begin in
 * @param ours how many of the first arguments are the program's own: 2 where Electron was started on a folder, else 1
 */
export async function workFromArguments(
  argv: readonly string[],
  cwd: string,
  ours = 1,
): Promise<GivenPaths | null> {
  const paths = argv
    .slice(ours)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => path.resolve(cwd, argument));
  const work = paths.find((each) => isWork(each));
  if (work !== undefined) return { kind: 'work', path: work };
  const extracts: { name: string; path: string }[] = [];
  for (const each of paths) await collect(each, path.basename(each), extracts, 0);
  // A single folder's name says nothing; files are known by where they lie in it.
  const [folder] = paths.length === 1 ? paths : [];
  const named = extracts.map((one) => ({
    ...one,
    name: folder !== undefined && one.path !== folder ? one.name.split('/').slice(1).join('/') : one.name,
  }));
  return named.length === 0 ? null : { kind: 'extracts', paths: named };
}

export const isWork = (file: string): boolean => path.extname(file).toLowerCase() === workEnding;

async function collect(place: string, name: string, found: { name: string; path: string }[], depth: number) {
  const what = await stat(place).catch(() => null);
  if (what === null || depth > most.depth || found.length >= most.files) return;
  if (what.isFile() && /\.(csv|txt|tsv)$/i.test(place)) found.push({ name, path: place });
  if (!what.isDirectory()) return;
  const inside = await readdir(place).catch(() => []);
  for (const entry of inside.sort())
    if (!/^(\.|~\$|node_modules$)/.test(entry))
      await collect(path.join(place, entry), `${name}/${entry}`, found, depth + 1);
}

/** The bytes of extracts. @throws Error with a sentence where they are too much to be handed over at once */
export async function readGiven(paths: readonly { readonly name: string; readonly path: string }[]) {
  let bytes = 0;
  for (const each of paths) bytes += (await stat(each.path)).size;
  if (bytes > most.bytes || paths.length >= most.files)
    throw new Error(
      'There is too much in that folder to open it at once. Drop the files you need on the window.',
    );
  const files: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const each of paths) files.push({ name: each.name, bytes: new Uint8Array(await readFile(each.path)) });
  return files;
}
