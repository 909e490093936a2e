import type { OwnPrice } from '../../../../shared/definitions/cost-definition';
import styles from '../../../components/choices/choices.module.css';
import { OptionalNumberField } from '../../../components/field/optional-number-field';
import { Select } from '../../../components/select/select';
import { type CostWork, problemsIn } from '../cost-work';
import { FieldProblems } from './field-problems';
import { yearsOf } from './price-list';

/** Asked for where prices are of different years: the year they are brought to, and an index level for each. */
export function YearsChoice({ work, rows }: { work: CostWork; rows: readonly OwnPrice[] }) {
  const { chosen, change } = work;
  const { deflators = {}, priceYear } = chosen;
  const named = problemsIn(work, 'years').flatMap(({ text }) => text.match(/\b\d{4}\/\d{2,4}\b/g) ?? []);
  const years = [
    ...new Set([...yearsOf(rows), ...named, ...(priceYear === undefined ? [] : [priceYear])]),
  ].sort();
  if (years.length < 2) return null;
  const setLevel = (year: string, level: number | null) => {
    const { [year]: _former, ...rest } = deflators;
    const next = level === null || level <= 0 ? rest : { ...rest, [year]: level };
    change({ deflators: Object.keys(next).length === 0 ? undefined : next });
  };
  return (
    <div className={styles.inside}>
      <p className={styles.note}>
        These prices are of different years and are not mixed. Give each year's level of a price index, such
        as the Treasury's GDP deflators.
      </p>
      <Select
        label="Brought to the prices of"
        value={priceYear ?? years.at(-1) ?? null}
        choices={years.map((value) => ({ value, label: value }))}
        onChange={(year) => change({ priceYear: year })}
      />
      {years.map((year) => (
        <OptionalNumberField
          key={year}
          label={`Index level of ${year}`}
          value={deflators[year] ?? null}
          onChange={(level) => setLevel(year, level)}
        />
      ))}
      <FieldProblems work={work} field="years" />
    </div>
  );
}
