import { FilePlus2, FolderOpen } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { chosenFiles } from '../../components/files/dropped-files';

/** Two buttons that open the system's own window: for files, and for a folder with all that is in it. */
export function ChooseFiles({ look = 'plain' }: { look?: 'main' | 'plain' }) {
  const { load } = useWorkbenchState();
  const take = (files: FileList | null) => {
    const chosen = chosenFiles(files ?? []);
    if (chosen.length > 0) void load(chosen);
  };
  return (
    <>
      <FileTrigger allowsMultiple onSelect={take}>
        <Button look={look}>
          <FilePlus2 aria-hidden size={16} />
          Choose files
        </Button>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={take}>
        <Button>
          <FolderOpen aria-hidden size={16} />
          Choose a folder
        </Button>
      </FileTrigger>
    </>
  );
}
