import { Download } from 'lucide-react';
import type { QueryAnswer } from '../../../shared/database/query-answer';
import { safeCsv } from '../../../shared/report/spreadsheet/csv';
import { useHost } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { tell } from '../../components/toast/toast';

const file = 'answer.csv';

/** Saves every row of an answer as CSV; those that are not shown are asked for again. */
export function SaveAnswer(props: {
  answer: QueryAnswer;
  isDisabled: boolean;
  wholeCsv: () => Promise<Blob | null>;
  onFailure: (why: string) => void;
}) {
  const { answer, isDisabled, wholeCsv, onFailure } = props;
  const host = useHost();
  const save = async () => {
    const csv =
      answer.rows.length === answer.total
        ? new Blob([safeCsv(answer.columns, answer.rows)], { type: 'text/csv' })
        : await wholeCsv();
    if (csv !== null && (await host.save(file, csv))) tell(`Saved ${file}`);
  };
  return (
    <Button
      isDisabled={isDisabled || answer.total === 0}
      onPress={() => void save().catch((error: unknown) => onFailure(String(error)))}
    >
      <Download aria-hidden size={14} />
      Export CSV
    </Button>
  );
}
