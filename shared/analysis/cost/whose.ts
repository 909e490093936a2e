import { evidenceGrades } from '../../definitions/cost-definition';
import { type ChildModel, elsewhereCost, type PriceVector } from './child-model';
import type { Costed } from './costed-children';
import { chanceOf, childAnswer, type Parameters } from './evaluate';
import type { CostByGrade, CostResult, Price } from './results';

const gradeLabels: Readonly<Record<string, string>> = {
  documented: 'Documented: a decision, a notice or a search for a place',
  likely: 'Likely: minuted by a meeting of professionals',
  possible: 'Possible',
  none: 'No evidence',
};
const ownBranches = 'Probabilities of their own';
const usual = 'The usual counterfactual';

/** Avoided cost by the evidence it rests on. */
export function byGrade(models: readonly ChildModel[], parameters: Parameters): CostByGrade[] {
  const groups = [
    ...evidenceGrades.map((grade) => ({
      grade,
      label: gradeLabels[grade] ?? grade,
      is: (model: ChildModel) => model.counterfactual.grade === grade,
    })),
    {
      grade: null,
      label: ownBranches,
      is: ({ counterfactual }: ChildModel) => counterfactual.grade === null && !counterfactual.isUsual,
    },
    { grade: null, label: usual, is: ({ counterfactual }: ChildModel) => counterfactual.isUsual },
  ];
  return groups.flatMap(({ grade, label, is }) => {
    const members = models.filter(is);
    if (members.length === 0) return [];
    const answers = members.map((model) => childAnswer(model, parameters));
    return [
      {
        grade,
        label,
        children: members.map(({ child }) => child),
        gross: answers.reduce((sum, { gross }) => sum + gross, 0),
        adjusted: answers.reduce((sum, { adjusted }) => sum + adjusted, 0),
      },
    ];
  });
}

/**
 * The part of the gross that is cash: places bought from independent providers, of which one not bought is not paid. An in-house
 * carer's week is capacity unless a post or a budget goes.
 */
export function cashable(
  costed: readonly Costed[],
  models: readonly ChildModel[],
  parameters: Parameters,
  prices: readonly Price[],
): CostResult['cashable'] {
  const byChild = new Map(costed.map((child) => [child.compared.child, child]));
  let [cash, gross] = [0, 0];
  for (const model of models) {
    const child = byChild.get(model.child);
    if (child === undefined) continue;
    const chance = chanceOf(model, parameters);
    gross += childAnswer(model, parameters).gross;
    cash +=
      chance *
      (boughtElsewhere(model, parameters.prices, prices) - boughtActually(child, model, parameters.prices));
  }
  return { cash, capacity: gross - cash };
}

/** A quoted price is one of a place that would have been bought. */
function boughtElsewhere(model: ChildModel, vector: PriceVector, prices: readonly Price[]): number {
  const places = model.places.filter(
    ({ price }) => price === null || prices[price]?.provider === 'Independent',
  );
  return elsewhereCost({ ...model, places }, vector);
}

function boughtActually({ path }: Costed, model: ChildModel, vector: PriceVector): number {
  const share = model.weeks === 0 ? 0 : model.worth / model.weeks;
  return path.steps
    .filter(({ stay }) => stay?.provider_group === 'Independent')
    .reduce(
      (sum, { from, to, own, price }) =>
        sum + ((own ?? (price === null ? 0 : (vector[price.id] as number))) * (to - from) * share) / 7,
      0,
    );
}

/** What the cohort cost week by week from the index date, undiscounted, and would have cost by the counterfactual. */
export function weekByWeek(
  costed: readonly Costed[],
  models: readonly ChildModel[],
  parameters: Parameters,
): CostResult['weekly'] {
  const byChild = new Map(models.map((model) => [model.child, model]));
  const weeks: { week: number; children: number; actual: number; counterfactual: number }[] = [];
  for (const { compared, path } of costed) {
    const model = byChild.get(compared.child);
    if (model === undefined) continue;
    const chance = chanceOf(model, parameters);
    const elsewhere = model.worth === 0 ? 0 : elsewhereCost(model, parameters.prices) / model.worth;
    for (const { from, to, own, price } of path.steps) {
      const weekly = own ?? (price === null ? 0 : (parameters.prices[price.id] as number));
      for (let day = from; day < to; ) {
        const week = Math.floor(day / 7);
        const end = Math.min(to, (week + 1) * 7);
        const share = (end - day) / 7;
        weeks[week] ??= { week, children: 0, actual: 0, counterfactual: 0 };
        const entry = weeks[week] as (typeof weeks)[number];
        entry.children += day % 7 === 0 ? 1 : 0;
        entry.actual += weekly * share;
        entry.counterfactual += (chance * elsewhere + (1 - chance) * weekly) * share;
        day = end;
      }
    }
  }
  return weeks;
}
