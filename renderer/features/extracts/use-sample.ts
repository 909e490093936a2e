import { useState } from 'react';
import { useWorkbenchState } from '../../app/workbench-context';
import { tell } from '../../components/toast/toast';
import { openSample } from './sample';

/** Opens the sample with its settings; the former settings can be brought back. */
export function useSample(): { open(): void; opening: boolean } {
  const { load, settings, setSettings } = useWorkbenchState();
  const [opening, setOpening] = useState(false);
  const open = async () => {
    setOpening(true);
    try {
      const sample = await openSample();
      await setSettings(sample.settings);
      const before = settings;
      if (await load(sample.files)) {
        tell('The sample is open, with its own settings.', () => {
          void setSettings(before);
        });
      }
    } finally {
      setOpening(false);
    }
  };
  return { open: () => void open(), opening };
}
