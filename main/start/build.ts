import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createBuilder } from 'vite';

export const projectRoot = path.resolve(import.meta.dirname, '../..');
export const builtPage = path.join(projectRoot, 'dist/renderer');

const sources = ['main', 'renderer', 'shared', 'assets', 'vite.config.ts', 'package-lock.json'];
const stamp = path.join(projectRoot, 'dist/built-from.txt');

async function filesUnder(place: string): Promise<string[]> {
  const found = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => null);
  if (found === null) return [place];
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** A fingerprint of everything that the build is made from: names and contents. */
async function fingerprint(): Promise<string> {
  const files = await Promise.all(sources.map((place) => filesUnder(path.join(projectRoot, place))));
  const hash = createHash('sha256');
  for (const file of files.flat().sort()) {
    const contents = await readFile(file).catch(() => null);
    if (contents === null) continue;
    hash.update(`${path.relative(projectRoot, file)} ${contents.length}\n`).update(contents);
  }
  return hash.digest('hex');
}

/** Builds page and shell where their sources have changed since the last build; true where it built. */
export async function buildIfStale(): Promise<boolean> {
  const now = await fingerprint();
  if ((await readFile(stamp, 'utf8').catch(() => '')) === now) return false;
  await rm(path.join(projectRoot, 'dist'), { recursive: true, force: true });
  const builder = await createBuilder({
    configFile: path.join(projectRoot, 'vite.config.ts'),
    logLevel: 'error',
  });
  await builder.buildApp();
  await writeFile(stamp, now);
  return true;
}

if (process.argv[1] === import.meta.filename) {
  buildIfStale().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
