import { Plus } from 'lucide-react';
import type { OwnPrice } from '../../../../shared/definitions/cost-definition';
import { showCount } from '../../../../shared/domain/wording';
import { useLoadResult } from '../../../app/workbench-context';
import { Button } from '../../../components/button/button';
import styles from '../../../components/choices/choices.module.css';
import { Select } from '../../../components/select/select';
import type { CostWork } from '../cost-work';
import { FieldProblems } from './field-problems';
import { goToPrice } from './go-to-price';
import { ownPricesOf } from './price-list';
import { PriceRow } from './price-row';
import { YearsChoice } from './years-choice';

const own = 'own';

/** The unit costs in force, edited in place: touching one makes the list one's own. */
export function PricesChoice({ work }: { work: CostWork }) {
  const { definition, change, result } = work;
  const extractRows = useLoadResult().tables.unit_cost ?? 0;
  const { unitCosts } = definition;
  const rows = ownPricesOf(unitCosts, result);
  const set = (next: OwnPrice[]) => change({ unitCosts: next });
  const add = () => {
    set([
      ...rows,
      {
        placementType: 'residential',
        provider: 'in-house',
        weeklyCost: null,
        priceYear: '',
        basis: '',
        source: '',
      },
    ]);
    goToPrice(rows.length);
  };
  return (
    <>
      <Select
        label="Taken from"
        value={Array.isArray(unitCosts) ? own : unitCosts}
        choices={[
          ...(extractRows > 0
            ? [{ value: 'extract', label: 'The unit costs extract', aside: showCount(extractRows, 'row') }]
            : []),
          { value: 'sample', label: 'The published prices', note: 'One council, 2016/17' },
          { value: own, label: 'A list of your own' },
        ]}
        onChange={(from) =>
          from === own ? set(rows) : change({ unitCosts: from === 'extract' ? 'extract' : 'sample' })
        }
      />
      <FieldProblems work={work} field="prices" />
      <ul className={styles.prices} aria-label="Unit costs, pounds a child a week">
        {rows.map((row, place) => (
          <PriceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, whatever is typed into it
            key={place}
            row={row}
            place={place}
            onChange={(changed) => set(rows.map((one, at) => (at === place ? { ...one, ...changed } : one)))}
            onRemove={rows.length > 1 ? () => set(rows.filter((_, at) => at !== place)) : null}
          />
        ))}
      </ul>
      <Button look="link" onPress={add}>
        <Plus aria-hidden size={14} />
        Add a price
      </Button>
      <p className={styles.note}>A stay's own weekly cost, where the extract has one, comes before these.</p>
      <YearsChoice work={work} rows={rows} />
    </>
  );
}
