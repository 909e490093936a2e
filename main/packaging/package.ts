import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale, projectRoot } from '../start/build';
import { portableFile, writePortable } from '../start/build-portable';
import { billOfMaterials } from './bill-of-materials';
import { hashesOf } from './hashes';
import { type Form, forms, pack } from './pack';

const release = path.join(projectRoot, 'release');

/**
 * Makes one form of the program, the portable edition, the bill of materials, and the hashes of all that is in release/.
 * @param electron the folder or zip of an Electron for that system; fetched where none is given
 */
async function makeRelease(form: Form, electron: string | undefined): Promise<void> {
  const { version } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'));
  await buildIfStale();
  await pack(form, electron === undefined ? {} : { electronDist: path.resolve(electron) });
  await mkdir(release, { recursive: true });
  await writePortable();
  await copyFile(portableFile, path.join(release, `iip-workbench-${version}.html`));
  await writeFile(path.join(release, `iip-workbench-${version}.cdx.json`), await billOfMaterials());
  await writeFile(path.join(release, 'SHA256SUMS.txt'), await hashesOf(release));
}

const {
  positionals: [asked = ''],
  values: { electron },
} = parseArgs({ allowPositionals: true, options: { electron: { type: 'string' } } });
if (asked in forms) {
  makeRelease(asked as Form, electron).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
} else {
  console.error(`Say which form to make: ${Object.keys(forms).join(', ')}.`);
  process.exitCode = 1;
}
