import type { CostResult } from '../../../shared/analysis/cost/results';
import { costCsv } from '../../../shared/report/cost/cost-csv';
import { costHtml } from '../../../shared/report/cost/cost-html';
import { costText } from '../../../shared/report/cost/cost-text';
import { costTitle } from '../../../shared/report/cost/cost-title';
import { useSettings } from '../../app/workbench-context';
import { TakeOut } from '../take-out/take-out';

/** Takes the calculation, with everything that must be said beside it, into Word and Excel. */
export function TakeOutCalculation({ result }: { result: CostResult }) {
  const settings = useSettings();
  return (
    <TakeOut
      viewId="cost"
      what="the calculation"
      title={costTitle}
      html={() => costHtml(result, settings)}
      text={() => costText(result, settings)}
      csv={() => costCsv(result)}
      workbook={async () => {
        const { costWorkbook } = await import('../../../shared/report/cost/cost-workbook');
        return new Uint8Array(await costWorkbook(result, settings));
      }}
    />
  );
}
