import { type CostDefinition, evidenceGrades } from '../../../../shared/definitions/cost-definition';
import { showCount, showDay, showMoney } from '../../../../shared/domain/wording';
import { nothing, showPercentage } from '../../../../shared/report/figures';
import { gradeWords } from '../choices/grade-words';
import { placeName } from '../choices/places';
import { priceName } from '../choices/price-list';

/** A line of what was chosen, in words, for each of several calculations. */
export interface Difference {
  readonly label: string;
  readonly values: readonly string[];
}

type Facts = Readonly<Record<string, string>>;

/** What differs between calculations; what all share is left out. */
export function differencesOf(definitions: readonly CostDefinition[]): Difference[] {
  const facts = definitions.map(factsOf);
  const labels = [...new Set(facts.flatMap((one) => Object.keys(one)))];
  return labels
    .map((label) => ({ label, values: facts.map((one) => one[label] ?? nothing) }))
    .filter(({ values }) => new Set(values).size > 1);
}

function factsOf(definition: CostDefinition): Facts {
  const { programme, counterfactual, include, ranges, budgets, optimismByGrade } = definition;
  return {
    Children: [
      include.table,
      ...(include.decision ?? []),
      ...(include.children === undefined
        ? []
        : [showCount(include.children.length, 'named child', 'named children')]),
      ...(include.filters?.length ? [showCount(include.filters.length, 'filter')] : []),
    ].join(', '),
    'Counted from': definition.index,
    'Reporting date': showDay(definition.asAt),
    Programme:
      'total' in programme
        ? `${showMoney(programme.total)} in all`
        : `${showMoney(programme.perChild)} a child`,
    ...pricesIn(definition),
    'Would have lived in': counterfactual.default
      .filter(({ probability }) => probability > 0)
      .map((branch) => `${placeName(branch)} ${showPercentage(branch.probability)}`)
      .join('; '),
    'Evidence child by child': evidenceIn(definition),
    ...Object.fromEntries(
      evidenceGrades.map((grade) => [
        `${gradeWords[grade].name} stands for`,
        counterfactual.grades[grade].map(showPercentage).join(', '),
      ]),
    ),
    Deadweight: showPercentage(definition.deadweight),
    'Optimism bias': showPercentage(definition.optimismBias),
    ...Object.fromEntries(
      Object.entries(optimismByGrade).map(([grade, share]) => [
        `Optimism bias, ${grade}`,
        showPercentage(share),
      ]),
    ),
    'Discount rate': showPercentage(definition.discountRate),
    'Weeks counted': showCount(definition.horizonWeeks),
    Ranges: Object.entries(ranges)
      .map(([name, [low, , high]]) => `${name} ${low} to ${high}`)
      .join('; '),
    Budgets: Object.entries(budgets)
      .map(([budget, share]) => `${budget} ${showPercentage(share)}`)
      .join('; '),
    Draws: `${definition.distribution}, ${showCount(definition.draws)}, seed ${definition.seed}`,
  };
}

function pricesIn({ unitCosts }: CostDefinition): Facts {
  if (!Array.isArray(unitCosts))
    return { 'Unit costs': unitCosts === 'extract' ? 'the extract' : 'the published prices' };
  return {
    'Unit costs': 'a list of one’s own',
    ...Object.fromEntries(
      unitCosts.map((price) => [
        `${priceName(price)}, a week`,
        price.weeklyCost === null ? nothing : showMoney(price.weeklyCost),
      ]),
    ),
  };
}

function evidenceIn({ counterfactual: { children } }: CostDefinition): string {
  const grades = Object.values(children).map((given) => (Array.isArray(given) ? 'own chances' : given.grade));
  return [...new Set(grades)]
    .map((grade) => `${grades.filter((one) => one === grade).length} ${grade}`)
    .join(', ');
}
