import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { pack } from '../../main/packaging/pack';
import { type System, standInElectron } from './stand-in-electron';

/** A program as the packer left it, unpacked. */
export interface Packed {
  readonly folder: string;
  /** Every file in its asar, by its path there. */
  files(): string[];
  /** Takes the asar apart, into a folder. */
  extracted(): Promise<string>;
  bytes(name: string): Promise<Buffer>;
  remove(): Promise<void>;
}

/** Packs what was built, around an Electron that does nothing. */
export async function packed(form: System, fuses?: string): Promise<Packed> {
  const output = await mkdtemp(path.join(os.tmpdir(), 'iip-packed-'));
  const electron = await standInElectron(form, fuses);
  const remove = async () => {
    for (const place of [output, electron]) await rm(place, { recursive: true, force: true });
  };
  try {
    await pack(form, { electronDist: electron, directories: { output } }, ['dir']);
  } catch (error) {
    await remove();
    throw error;
  }
  const folder = path.join(output, form === 'windows' ? 'win-unpacked' : 'linux-unpacked');
  const asar = path.join(folder, 'resources/app.asar');
  return {
    folder,
    files: () => listPackage(asar, { isPack: false }).map((name) => name.replaceAll('\\', '/').slice(1)),
    async extracted() {
      const place = path.join(output, 'extracted');
      extractAll(asar, place);
      return place;
    },
    bytes: (name) => readFile(path.join(folder, name)),
    remove,
  };
}
