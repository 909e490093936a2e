import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One text of a licence with everything that is shipped under it. */
export interface Licence {
  /** As SPDX names it: `MIT`, `Apache-2.0`. */
  readonly name: string;
  readonly packages: readonly string[];
  readonly text: string;
}

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly version?: string;
}

const licenceFile = /^(licen[cs]e|copying|notice)/i;

/**
 * The licences of every package that is shipped: what the lock file names as needed to run, as it is installed, and Electron, which is
 * shipped around it. @throws Error where a package says nothing of its licence
 */
export function licencesOf(root: string): Licence[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const places = Object.entries(lock.packages as Record<string, Locked>)
    .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
    .map(([place]) => place);
  const texts = new Map<string, { name: string; packages: string[]; text: string }>();
  for (const place of [...places, 'node_modules/electron']) {
    const read = licenceIn(path.join(root, place));
    if (read === null) continue;
    const known = texts.get(`${read.name} ${read.text}`);
    if (known === undefined) texts.set(`${read.name} ${read.text}`, { ...read, packages: [read.package] });
    else if (!known.packages.includes(read.package)) known.packages.push(read.package);
  }
  return [...texts.values()]
    .map(({ name, packages, text }) => ({ name, packages: packages.sort(), text }))
    .sort((one, other) => ((one.packages[0] ?? '') < (other.packages[0] ?? '') ? -1 : 1));
}

/** What an installed package says, or null where it is for another kind of machine and is not installed. */
function licenceIn(folder: string): { name: string; package: string; text: string } | null {
  let about: { name: string; version: string; license?: string };
  try {
    about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  } catch {
    return null;
  }
  if (!about.license) throw new Error(`${about.name} does not say what its licence is.`);
  const files = readdirSync(folder).filter((name) => licenceFile.test(name));
  const text = files.map((name) => readFileSync(path.join(folder, name), 'utf8').trim()).join('\n\n');
  return { name: about.license, package: `${about.name} ${about.version}`, text };
}

const list = path.join('renderer', 'features', 'about', 'licences.ts');

/** Fills the list of licences in the page while it is built. */
export function licencesPlugin(root: string): { name: string; load(id: string): string | null } {
  return {
    name: 'licences',
    load: (id) =>
      path.normalize(id) === path.join(root, list)
        ? `export const licences = ${JSON.stringify(licencesOf(root))};`
        : null,
  };
}
