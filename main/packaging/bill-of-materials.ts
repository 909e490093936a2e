import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../start/build';

/** As much of a CycloneDX document as is read or added to here. */
interface Bill {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly object[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * What the program is made of, as CycloneDX: what npm knows to be shipped, and Electron, which npm takes for a tool but which
 * brings Chromium and Node into the package.
 */
export async function billOfMaterials(): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--omit=dev', '--package-lock-only'],
    { cwd: projectRoot, maxBuffer: 50_000_000, shell: process.platform === 'win32' },
  );
  const bill = JSON.parse(stdout) as Bill;
  const electron = await electronComponent();
  const dependencies = bill.dependencies.map((dependency) =>
    dependency.ref === bill.metadata.component['bom-ref']
      ? { ...dependency, dependsOn: [...dependency.dependsOn, electron['bom-ref']] }
      : dependency,
  );
  return `${JSON.stringify({ ...bill, components: [...bill.components, electron], dependencies }, null, 2)}\n`;
}

async function electronComponent() {
  const lock = JSON.parse(await readFile(path.join(projectRoot, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; license: string }>;
  };
  const locked = lock.packages['node_modules/electron'];
  if (locked === undefined) throw new Error('The lock file does not name Electron.');
  return {
    'bom-ref': `electron@${locked.version}`,
    type: 'framework',
    name: 'electron',
    version: locked.version,
    description:
      'The desktop program only; it brings Chromium and Node.js. The portable edition has none of it.',
    purl: `pkg:npm/electron@${locked.version}`,
    licenses: [{ license: { id: locked.license } }],
  };
}
