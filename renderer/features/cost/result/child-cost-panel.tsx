import type { ChildCost, CostResult, PathStep } from '../../../../shared/analysis/cost/results';
import { addDays } from '../../../../shared/domain/calendar';
import { showCount, showDay, showMoney } from '../../../../shared/domain/wording';
import { left, nothing, right, showPercentage, words } from '../../../../shared/report/figures';
import type { ReportTable } from '../../../../shared/report/report-model';
import { useOpenChild, useOpenRows } from '../../../app/side-panels';
import { Button } from '../../../components/button/button';
import { TableOfReport } from '../../first-tables/table-of-report';
import { PathPicture } from '../pictures/path-picture';
import styles from './result.module.css';
import { weeksWords } from './weeks-words';

/** One child: the placements one after another with what each cost, what it is set against, and the rows behind. */
export function ChildCostPanel({ result, child }: { result: CostResult; child: ChildCost }) {
  const openChild = useOpenChild();
  const openRows = useOpenRows();
  const { grade, branches, gross, adjusted, actual } = child;
  const judged = grade === null ? undefined : result.definition.counterfactual.children[child.child];
  return (
    <div className={styles.panel}>
      <p>
        {weeksWords(child.weeks)} from {showDay(child.index)}.{' '}
        {actual === null || gross === null || adjusted === null
          ? `Not costed: no price for ${child.missingPrices.join('; ')}.`
          : `As it was ${showMoney(actual)}; estimated gross avoidance ${showMoney(gross)}, adjusted ${showMoney(adjusted)}.`}
      </p>
      <PathPicture child={child} onOpen={openRows} />
      <TableOfReport table={pathTable(child)} />
      <TableOfReport
        table={{
          caption: 'What it is set against',
          columns: [left('Would have lived in'), right('Chance'), right('£ a week')],
          rows: branches.map(({ label, probability, weeklyCost }) => ({
            cells: [
              words(label.charAt(0).toUpperCase() + label.slice(1)),
              words(showPercentage(probability)),
              words(weeklyCost === null ? nothing : showMoney(weeklyCost)),
            ],
          })),
        }}
      />
      {judged !== undefined && !Array.isArray(judged) && judged.evidence !== '' && <p>{judged.evidence}</p>}
      <div className={styles.buttons}>
        <Button onPress={() => openChild(child.child)}>Open the child’s timeline</Button>
        <Button onPress={() => openRows(child.behind, `Child ${child.child}: the row it was named by`)}>
          Row behind the index date
        </Button>
      </div>
    </div>
  );
}

const pathTable = ({ path }: ChildCost): ReportTable => ({
  caption: 'Placements and what each cost',
  columns: [left('Placement'), left('From'), left('To'), right('Days'), right('£ a week'), left('Priced by')],
  rows: path.map((step) => ({
    cells: [
      words(step.label),
      words(showDay(step.from)),
      words(showDay(addDays(step.to, -1))),
      {
        text: showCount(step.days),
        number: { value: step.days, behind: step.behind },
        about: `Days in ${step.label}`,
      },
      words(step.weeklyCost === null ? 'no price' : showMoney(step.weeklyCost)),
      words(pricedBy(step)),
    ],
  })),
});

function pricedBy({ priced }: PathStep): string {
  if (priced === null) return nothing;
  return priced === 'stay' ? 'its own cost' : 'the unit cost';
}
