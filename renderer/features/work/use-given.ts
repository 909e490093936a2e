import { useEffect, useRef } from 'react';
import { useNavigation } from '../../app/navigation';
import { useWorkbenchState } from '../../app/workbench-context';
import { useWork } from './work-context';

/** Takes up what the program was started with, and what it is asked to open later. */
export function useGiven(): void {
  const { host, openChosen, refuse } = useWork();
  const { load } = useWorkbenchState();
  const { go } = useNavigation();
  const latest = useRef({ openChosen, refuse, load, go });
  latest.current = { openChosen, refuse, load, go };

  useEffect(() => {
    // One after another: opening the second must not overtake the first.
    let taking: Promise<void> = Promise.resolve();
    const takeAll = async () => {
      for (let given = await host.given(); given !== null; given = await host.given()) {
        if (given.kind === 'failure') latest.current.refuse(given.message);
        else if (given.kind === 'work') {
          const { file, name, bytes } = given;
          await latest.current.openChosen({ file, name, contents: new Blob([bytes]) });
        } else {
          latest.current.go('extracts');
          await latest.current.load(
            given.files.map(({ name, bytes }) => ({
              name,
              file: new File([bytes], name.split('/').at(-1) ?? name),
            })),
          );
        }
      }
    };
    const hear = () => {
      taking = taking.then(takeAll).catch((error: unknown) => latest.current.refuse(String(error)));
    };
    hear();
    return host.onGiven(hear);
  }, [host]);
}
