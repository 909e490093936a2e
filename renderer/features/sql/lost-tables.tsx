import type { LostTable } from '../../../shared/database/made-tables';
import { useViewState } from '../../app/view-state';
import { Button } from '../../components/button/button';
import { Notice } from '../../components/notice/notice';

/** Tables that could not be made again once the extracts had changed. */
export function LostTables(props: { lost: readonly LostTable[]; onChoose: (sql: string) => void }) {
  const [dismissed, setDismissed] = useViewState('sql-lost', '');
  const told = JSON.stringify(props.lost);
  if (told === dismissed) return null;
  return props.lost.map(({ name, sql, why }) => (
    <Notice
      key={name}
      level="second-look"
      action={
        <>
          <Button onPress={() => props.onChoose(sql)}>Put its statement into the editor</Button>
          <Button look="quiet" onPress={() => setDismissed(told)}>
            Dismiss
          </Button>
        </>
      }
    >
      The table <strong>{name}</strong> is gone, for it could not be made again of what is loaded now: {why}
    </Notice>
  ));
}
