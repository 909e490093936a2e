import type { DesktopBridge } from '../../shared/definitions/desktop-bridge';
import type { Host } from './host';

/** The desktop: it asks where to save, and keeps choices in the person's own profile. */
export function desktopHost(bridge: DesktopBridge): Host {
  return {
    edition: 'desktop',
    save: async (name, contents) => bridge.save(name, new Uint8Array(await contents.arrayBuffer())),
    savePdf: (name, html) => bridge.savePdf(name, html),
    kept: () => bridge.kept(),
    keep: async (changes) => {
      await bridge.keep(changes);
    },
  };
}
