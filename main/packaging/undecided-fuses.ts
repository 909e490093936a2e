import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** How a fuse stands in the program's file: the digit 1 where it is on. */
const on = '1'.charCodeAt(0);

/** Fuses that electron-builder sets, by the configuration. */
const set = Object.values(FuseV1Options).filter((place) => typeof place === 'number').length;

/** Whether SQLite's wasm may catch a wrong access by a trap of the machine: on, as Electron comes; without it, wasm is slow. */
const wasmTrapHandlers = set;

/**
 * What is wrong with the fuses that electron-builder does not set: an Electron may bring a fuse that nobody has decided about.
 * @param wire the state of each fuse by its place
 */
export function undecidedFuses(wire: Readonly<Record<number, number>>): string[] {
  return Object.entries(wire).flatMap(([place, state]) => {
    if (Number(place) < set) return [];
    if (Number(place) > wasmTrapHandlers) return [`Nobody has decided about fuse ${place} of this Electron.`];
    return state === on ? [] : ['Fuse WasmTrapHandlers should be on.'];
  });
}

/** Stops the packaging of a program that has fuses which nobody has decided about. */
export async function refuseUndecidedFuses(program: string): Promise<void> {
  const { version: _, ...wire } = await getCurrentFuseWire(program);
  const wrongs = undecidedFuses(wire as Readonly<Record<number, number>>);
  if (wrongs.length > 0) throw new Error(wrongs.join(' '));
}
