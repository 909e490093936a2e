import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import styles from '../../../components/choices/choices.module.css';
import { Part } from '../../../components/choices/part';
import { IndexChoice } from '../../who/index-choice';
import { indexFor } from '../../who/index-dates';
import { ReportingDateChoice } from '../../who/reporting-date-choice';
import { WhoChoice } from '../../who/who-choice';
import type { CostWork } from '../cost-work';
import { AdjustmentsChoice } from './adjustments-choice';
import { AnchorsChoice } from './anchors-choice';
import { BudgetsChoice } from './budgets-choice';
import { DrawsChoice } from './draws-choice';
import { EvidenceChoice } from './evidence-choice';
import { FieldProblems } from './field-problems';
import { JudgementChoice } from './judgement-choice';
import { judgementPlace } from './judgement-place';
import { PricesChoice } from './prices-choice';
import { ProgrammeChoice } from './programme-choice';
import { RangesChoice } from './ranges-choice';

/** Everything that a calculation is asked. Each choice acts at once, as one step. */
export function CostChoices({ work, tables }: { work: CostWork; tables: readonly PivotTable[] }) {
  const { chosen, definition, change } = work;
  return (
    <div className={styles.choices}>
      <Part title="Programme’s cost">
        <ProgrammeChoice work={work} />
        <FieldProblems work={work} field="programme" />
      </Part>
      <Part title="Children">
        <WhoChoice
          who={chosen.include}
          tables={tables}
          onChange={(include) =>
            change({ include, index: indexFor(chosen.index, chosen.include.table, include.table) })
          }
        />
      </Part>
      <Part title="Dates">
        <IndexChoice
          label="Costs are counted from"
          table={chosen.include.table}
          index={chosen.index}
          onChange={(index) => change({ index })}
        />
        <ReportingDateChoice asAt={definition.asAt} onChange={(asAt) => change({ asAt })} />
        <FieldProblems work={work} field="who" />
      </Part>
      <Part title="Unit costs, £ a week">
        <PricesChoice work={work} />
      </Part>
      <Part title="What would have happened" id={judgementPlace}>
        <JudgementChoice work={work} />
        <EvidenceChoice work={work} />
        <AnchorsChoice work={work} />
      </Part>
      <Part title="What is taken off">
        <AdjustmentsChoice work={work} />
      </Part>
      <Part title="How sure">
        <RangesChoice work={work} />
        <DrawsChoice work={work} />
      </Part>
      <Part title="Whose budget">
        <BudgetsChoice work={work} />
      </Part>
    </div>
  );
}
