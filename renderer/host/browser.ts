import { keptValues } from '../../shared/definitions/desktop-bridge';
import { download } from './download';
import type { Host } from './host';

const place = (key: string): string => `iip-workbench.${key}`;

/** What lies in the browser's storage under the key, or undefined where nothing readable does. */
function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place(key)) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** A browser: files are downloaded, choices lie in its local storage. */
export function browserHost(): Host {
  return {
    edition: 'browser',
    save: download,
    async kept() {
      const settings = keptValues.settings.safeParse(stored('settings'));
      const shapes = keptValues.shapes.safeParse(stored('shapes'));
      const theme = keptValues.theme.safeParse(stored('theme'));
      const pivots = keptValues.pivots.safeParse(stored('pivots'));
      const comparisons = keptValues.comparisons.safeParse(stored('comparisons'));
      const calculations = keptValues.calculations.safeParse(stored('calculations'));
      return {
        ...(settings.success ? { settings: settings.data } : {}),
        ...(shapes.success ? { shapes: shapes.data } : {}),
        ...(theme.success ? { theme: theme.data } : {}),
        ...(pivots.success ? { pivots: pivots.data } : {}),
        ...(comparisons.success ? { comparisons: comparisons.data } : {}),
        ...(calculations.success ? { calculations: calculations.data } : {}),
      };
    },
    async keep(changes) {
      for (const [key, value] of Object.entries(changes)) {
        if (value === null) localStorage.removeItem(place(key));
        else localStorage.setItem(place(key), JSON.stringify(value));
      }
    },
  };
}
