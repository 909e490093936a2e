import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../start/build';

/** As much of a CycloneDX document as is read or changed here; `bom-ref` is `name@version`. */
interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
}
interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/**
 * What the program is made of, as CycloneDX: npm's own document of the lock file without what only builds and tests. (npm's
 * `--omit=dev` leaves out what a tool needs too.) Electron, which npm takes for a tool, brings Chromium and Node into the
 * package and stays.
 */
export async function billOfMaterials(): Promise<string> {
  const [bill, shipped] = await Promise.all([wholeBill(), shippedRefs()]);
  // npm calls the program by the folder it lies in.
  const own = { ...bill.metadata.component, name: 'iip-workbench' };
  const kept = (ref: string): boolean => ref === own['bom-ref'] || shipped.has(ref);
  return `${JSON.stringify(
    {
      ...bill,
      metadata: { ...bill.metadata, component: own },
      components: bill.components
        .filter((component) => kept(component['bom-ref']))
        .map((component) => (isElectron(component) ? { ...component, type: 'framework' } : component)),
      dependencies: bill.dependencies
        .filter(({ ref }) => kept(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(kept) })),
    },
    null,
    2,
  )}\n`;
}

const isElectron = (component: Component): boolean => component['bom-ref'].startsWith('electron@');

async function wholeBill(): Promise<Bill> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'],
    { cwd: projectRoot, maxBuffer: 50_000_000, shell: process.platform === 'win32' },
  );
  return JSON.parse(stdout) as Bill;
}

/** Everything that is needed to run, by the lock file, and Electron. */
async function shippedRefs(): Promise<ReadonlySet<string>> {
  const { packages } = JSON.parse(await readFile(path.join(projectRoot, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const refs = Object.entries(packages).flatMap(([place, { version, dev, devOptional }]) => {
    const name = place.replace(/^.*node_modules\//, '');
    return (dev || devOptional) && name !== 'electron' ? [] : [`${name}@${version}`];
  });
  return new Set(refs);
}
