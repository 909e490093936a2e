import { MoneyField } from '../../../components/field/money-field';
import { TextField } from '../../../components/field/text-field';
import { ToggleGroup } from '../../../components/toggle-group/toggle-group';
import type { CostWork } from '../cost-work';

/** Where the programme's cost is typed. */
export const programmeCostPlace = 'cost-of-the-programme';

/** What the programme cost, in all or for each child who started, and what that includes. */
export function ProgrammeChoice({ work: { chosen, change } }: { work: CostWork }) {
  const { programme, programmeIncludes } = chosen;
  const isPerChild = programme !== null && 'perChild' in programme;
  const amount = programme === null ? null : 'total' in programme ? programme.total : programme.perChild;
  const give = (pounds: number | null, perChild: boolean) =>
    change({ programme: pounds === null ? null : perChild ? { perChild: pounds } : { total: pounds } });
  return (
    <>
      {programme !== null && (
        <ToggleGroup
          label="The cost is given"
          choices={[
            { value: 'total', label: 'In all' },
            { value: 'perChild', label: 'For each child' },
          ]}
          value={isPerChild ? 'perChild' : 'total'}
          onChange={(per) => give(amount, per === 'perChild')}
        />
      )}
      <div id={programmeCostPlace}>
        <MoneyField
          label={isPerChild ? 'Cost for each child who started, £' : 'Cost of the programme in all, £'}
          what="the cost"
          placeholder="Needed, such as 300000"
          value={amount}
          isNeeded={programme !== null}
          onChange={(pounds) => give(pounds, isPerChild)}
        />
      </div>
      <TextField
        label="What it includes, and what it leaves out"
        placeholder="Staff, supervision, training…"
        value={programmeIncludes}
        onChange={(text) => change({ programmeIncludes: text.trim() })}
      />
    </>
  );
}

/** Leads to where the programme's cost is typed. */
export const goToProgrammeCost = (): void =>
  document.getElementById(programmeCostPlace)?.querySelector('input')?.focus();
