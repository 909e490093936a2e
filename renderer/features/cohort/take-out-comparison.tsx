import type { CohortResult } from '../../../shared/analysis/cohort/results';
import { cohortCsv } from '../../../shared/report/cohort/cohort-csv';
import { cohortHtml } from '../../../shared/report/cohort/cohort-html';
import { cohortText } from '../../../shared/report/cohort/cohort-text';
import { cohortTitle } from '../../../shared/report/cohort/cohort-title';
import { useSettings } from '../../app/workbench-context';
import { TakeOut } from '../take-out/take-out';

/** Takes the comparison into Word and Excel. */
export function TakeOutComparison({ result }: { result: CohortResult }) {
  const settings = useSettings();
  return (
    <TakeOut
      viewId="cohort"
      what="the comparison"
      title={cohortTitle(result)}
      html={() => cohortHtml(result, settings)}
      text={() => cohortText(result)}
      csv={() => cohortCsv(result)}
      workbook={async () => {
        const { cohortWorkbook } = await import('../../../shared/report/cohort/cohort-workbook');
        return new Uint8Array(await cohortWorkbook(result, settings));
      }}
    />
  );
}
