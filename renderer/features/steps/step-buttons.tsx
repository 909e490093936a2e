import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '../../components/button/button';
import type { Steps } from './use-steps';

/** Takes steps back and makes them again. */
export function StepButtons({
  steps,
}: {
  steps: Pick<Steps<object>, 'canUndo' | 'canRedo' | 'undo' | 'redo'>;
}) {
  return (
    <>
      <Button look="quiet" label="Undo (Ctrl+Z)" isDisabled={!steps.canUndo} onPress={steps.undo}>
        <Undo2 aria-hidden size={16} />
      </Button>
      <Button look="quiet" label="Redo (Ctrl+Y)" isDisabled={!steps.canRedo} onPress={steps.redo}>
        <Redo2 aria-hidden size={16} />
      </Button>
    </>
  );
}
