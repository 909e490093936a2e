import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type AfterPackContext, Arch, build, type Configuration, Platform } from 'electron-builder';
import { projectRoot } from '../start/build';
import { refuseUndecidedFuses } from './undecided-fuses';

/** What can be handed out, and what each is made of. */
export const forms = {
  windows: { platform: Platform.WINDOWS, targets: ['nsis', 'portable', 'zip'], archs: [Arch.x64] },
  msi: { platform: Platform.WINDOWS, targets: ['msi'], archs: [Arch.x64] },
  mac: { platform: Platform.MAC, targets: ['dmg', 'zip'], archs: [Arch.x64, Arch.arm64] },
  linux: { platform: Platform.LINUX, targets: ['AppImage', 'deb'], archs: [Arch.x64] },
} as const;
export type Form = keyof typeof forms;

/** The program within the folder that Electron was unpacked to, under the name that it has by then. */
function programOf({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  const names: Readonly<Record<string, string>> = {
    win32: `${productFilename}.exe`,
    darwin: `${productFilename}.app`,
  };
  return path.join(appOutDir, names[electronPlatformName] ?? 'iip-workbench');
}

/** Electron's own sample, which stays where Electron was fetched by hand; the fuses forbid it to run, and nobody needs it. */
const withoutSample = ({ packager, appOutDir }: AfterPackContext): Promise<void> =>
  rm(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });

/**
 * Makes what one form is handed out as, of what was built before, by electron-builder.yml.
 * @param changes to the configuration, such as where Electron lies that was fetched by hand
 * @param targets `dir` leaves the program unpacked
 */
export function pack(
  form: Form,
  changes: Configuration = {},
  targets: readonly string[] = forms[form].targets,
): Promise<string[]> {
  const { platform, archs } = forms[form];
  return build({
    projectDir: projectRoot,
    targets: platform.createTarget([...targets], ...archs),
    publish: 'never',
    config: {
      ...changes,
      afterPack: async (context) => {
        await withoutSample(context);
        await refuseUndecidedFuses(programOf(context));
      },
    },
  });
}
