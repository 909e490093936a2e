import { Copy } from 'lucide-react';
import type { CostResult } from '../../../../shared/analysis/cost/results';
import { showMoney } from '../../../../shared/domain/wording';
import { left, nothing, right, words } from '../../../../shared/report/figures';
import { useSettings } from '../../../app/workbench-context';
import { Button } from '../../../components/button/button';
import { tell } from '../../../components/toast/toast';
import cohortStyles from '../../cohort/result/result.module.css';
import { TableOfReport } from '../../first-tables/table-of-report';
import { writtenCalculation } from '../choices/written-calculation';

/** The prices with their sources, how the sums are made, and the definition that the command line takes. */
export function WorkedOut({ result }: { result: CostResult }) {
  const json = writtenCalculation(result.definition, useSettings());
  const copy = () =>
    navigator.clipboard.writeText(json).then(
      () => tell('Copied'),
      () => tell('It could not be copied: the clipboard is not free. Try again.'),
    );
  return (
    <div className={cohortStyles.working}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <TableOfReport
        table={{
          caption: 'Prices in force',
          columns: [
            left('Placement'),
            left('Provider'),
            right('£ a week'),
            right('As given'),
            left('Year'),
            left('Basis'),
            left('Source'),
          ],
          rows: result.prices.map((price) => ({
            cells: [
              words(price.placementType),
              words(price.provider ?? 'any'),
              price.behind === null
                ? words(showMoney(price.weeklyCost))
                : {
                    text: showMoney(price.weeklyCost),
                    number: { value: price.weeklyCost, behind: price.behind },
                    about: `Price of ${price.placementType}`,
                  },
              words(showMoney(price.given)),
              words(price.priceYear || nothing),
              words(price.basis || nothing),
              words(price.source || nothing),
            ],
          })),
        }}
      />
      <div className={cohortStyles.head}>
        <h3>The same on the command line</h3>
        <Button look="quiet" onPress={() => void copy()}>
          <Copy aria-hidden size={14} />
          Copy
        </Button>
      </div>
      <p>
        Kept as cost.json, this is what <code>iip cost FOLDER --definition cost.json</code> takes.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={cohortStyles.json} tabIndex={0} aria-label="The definition as JSON">
        <pre>{json}</pre>
      </section>
    </div>
  );
}

const sentences = [
  'Each day in care from the index date up to the reporting date is priced at the placement of that day: its own weekly cost, else the unit cost of its kind and provider. A day is a seventh of a week.',
  'Gross is, day by day, the chance of living elsewhere times the price there less the price as it was, discounted after each 52 weeks. It can be below nought.',
  'Adjusted is gross less deadweight, then less optimism bias, where gross is above nought. A loss is kept whole.',
  'Net is the sum of adjusted over all children less the cost of the programme.',
  'Everyone who started is counted, also those who moved to residential care.',
];
