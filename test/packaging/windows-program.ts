import { createRequire } from 'node:module';

interface Executable {
  generate(): ArrayBuffer;
}
interface Resources {
  readonly entries: readonly unknown[];
  outputResource(executable: Executable): void;
}
interface VersionInfo {
  setStringValues(language: { lang: number; codepage: number }, values: Record<string, string>): void;
  outputToResourceEntries(entries: readonly unknown[]): void;
}
/** As much of electron-builder's own editor of Windows programs as is used here. */
interface Editor {
  readonly NtExecutable: { createEmpty(is32Bit: boolean, isLibrary: boolean): Executable };
  readonly NtExecutableResource: { from(executable: Executable): Resources };
  readonly Resource: { readonly VersionInfo: { createEmpty(): VersionInfo } };
}

/** The editor lies where electron-builder's own parts find it. */
function editor(): Editor {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
  return createRequire(builder.resolve('app-builder-lib/package.json'))('resedit') as Editor;
}

/** The bytes of a program for Windows that does nothing, with properties in English as Electron's have them. */
export function windowsProgram(): Buffer {
  const { NtExecutable, NtExecutableResource, Resource } = editor();
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const properties = Resource.VersionInfo.createEmpty();
  properties.setStringValues({ lang: 0x0409, codepage: 1200 }, { ProductName: 'Electron' });
  properties.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}
