import { FilePlus2, FolderOpen } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../components/button/button';
import { chosenFiles } from '../../components/files/dropped-files';
import { useTakeFiles } from '../work/use-take-files';

/** Two buttons that open the system's own window: for files, and for a folder with all that is in it. */
export function ChooseFiles({ look = 'plain' }: { look?: 'main' | 'plain' }) {
  const takeFiles = useTakeFiles();
  const take = (files: FileList | null) => takeFiles(chosenFiles(files ?? []));
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
