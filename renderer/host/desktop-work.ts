import type { DesktopBridge } from '../../shared/definitions/desktop-bridge';
import type { OpenedWork } from '../../shared/definitions/work-bridge';
import type { ChosenWork, WorkHost } from './work-host';

const chosen = ({ file, name, bytes }: OpenedWork): ChosenWork => ({
  file,
  name,
  contents: new Blob([bytes]),
});

/** The desktop: work is saved in its own file, and definitions are kept in the profile for after a crash. */
export function desktopWork(bridge: DesktopBridge): WorkHost {
  return {
    savesInPlace: true,
    async open() {
      const opened = await bridge.openWork();
      return opened && chosen(opened);
    },
    recent: () => bridge.recentWork(),
    openRecent: async (file) => chosen(await bridge.openRecentWork(file)),
    save: async (file, name, contents) =>
      bridge.saveWork({ file, name, bytes: new Uint8Array(await contents.arrayBuffer()) }),
    async autosave(recovered) {
      await bridge.autosave(recovered);
    },
    recovery: () => bridge.recovery(),
    tellUnsaved: (is) => void bridge.unsaved(is),
    given: () => bridge.given(),
    onGiven: (hear) => bridge.on('given', hear),
  };
}
