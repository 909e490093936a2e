import { useCallback } from 'react';
import { useNavigation } from '../../app/navigation';
import { useViewState } from '../../app/view-state';

/** What is written in the editor, and whether it was put there from another view and waits to be run. */
export interface Written {
  readonly statement: string;
  readonly waits: boolean;
}

const nothingWritten: Written = { statement: '', waits: false };

export const useWritten = () => useViewState<Written>('sql', nothingWritten);

/** Goes to the SQL view with a statement in its editor, ready to be run. */
export function useOpenInSql(): (sql: string) => void {
  const { go } = useNavigation();
  const [, setWritten] = useWritten();
  return useCallback(
    (sql) => {
      setWritten({ statement: sql, waits: true });
      go('sql');
    },
    [go, setWritten],
  );
}
