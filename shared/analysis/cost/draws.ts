import type { Range } from '../../definitions/cost-definition';
import { adjustedAvoidance } from '../../stats/avoided-cost';
import { drawing } from '../../stats/pert';
import { orderedQuantile } from '../../stats/quantile';
import { seededRandom } from '../../stats/seeded-random';
import { actualCost, type ChildModel, elsewhereCost, type PriceVector } from './child-model';
import { biasOf, chanceOf } from './evaluate';
import type { Draws } from './results';
import { type Central, evidenceParameter, pricesNamed, rangesOf, varied } from './varied';

/** Bars of the picture of all draws. */
const bars = 40;
/** Ranges that change the days themselves are left to the tornado: they would need every path again with every draw. */
const notDrawn: ReadonlySet<string> = new Set([
  'discountRate',
  'horizonWeeks',
  evidenceParameter,
  'probability',
]);

/**
 * Net for many draws of the ranges, from a seed: the same seed gives the same draws on any machine. Unit costs, bias and the
 * programme's cost are drawn once for all children; each child's chance of living elsewhere by itself.
 */
export function drawsOf(central: Central): Draws {
  const { definition, models } = central;
  const random = seededRandom(definition.seed);
  const sampler = ([least, likeliest, most]: Range) =>
    drawing({ least, likeliest, most }, definition.distribution);
  const ranges = rangesOf(central);
  const shared = ranges
    .filter(([name]) => !notDrawn.has(name))
    .map(([name, range]) => ({
      name,
      draw: sampler(range),
      prices: name.startsWith('weeklyCost.') ? pricesNamed(name, central.prices) : [],
    }));
  const usual = definition.ranges.probability;
  const drawUsual = usual === undefined ? null : sampler(usual);
  const chances = models.map((model) => {
    const { counterfactual, places } = model;
    if (places.length === 0) return null;
    if (counterfactual.range !== null) return sampler(counterfactual.range);
    return counterfactual.isUsual ? drawUsual : null;
  });
  const base = varied(central, {}).parameters;
  const varying = [...new Set(shared.flatMap(({ prices }) => prices))];
  const values = varying.map((id) => base.prices[id] as number);
  const terms = models.map((model, c) => ({
    chance: chanceOf(model, base),
    draw: chances[c] ?? null,
    grade: model.counterfactual.grade,
    ...differenceOf(model, base.prices, varying),
  }));
  const nets = new Float64Array(definition.draws);
  for (let i = 0; i < nets.length; i++) {
    let { deadweight, optimismBias, programmeCost } = base;
    for (const { name, draw, prices } of shared) {
      const value = draw(random());
      if (name === 'deadweight') deadweight = value;
      else if (name === 'optimismBias') optimismBias = value;
      else if (name === 'programme') programmeCost = value;
      else for (const id of prices) values[varying.indexOf(id)] = value;
    }
    let adjusted = 0;
    for (const { chance, draw, grade, fixed, weeks } of terms) {
      let gross = fixed;
      for (let k = 0; k < weeks.length; k++) gross += (weeks[k] as number) * (values[k] as number);
      gross *= draw === null ? chance : draw(random());
      const bias = biasOf(grade, { optimismBias, optimismByGrade: base.optimismByGrade });
      adjusted += adjustedAvoidance(gross, deadweight, bias);
    }
    nets[i] = adjusted - programmeCost;
  }
  return summed(nets.sort(), definition.seed);
}

/**
 * What a child would have cost elsewhere less what it did, as a sum: a fixed part, and the (discounted) weeks at each price that
 * varies. A draw then is a few products and no path is walked again.
 */
function differenceOf(model: ChildModel, prices: PriceVector, varying: readonly number[]) {
  const at = prices.slice();
  for (const id of varying) at[id] = 0;
  const difference = () => elsewhereCost(model, at) - actualCost(model, at);
  const fixed = difference();
  const weeks = varying.map((id) => {
    at[id] = 1;
    const one = difference() - fixed;
    at[id] = 0;
    return one;
  });
  return { fixed, weeks };
}

/** @param nets in rising order */
function summed(nets: Float64Array, seed: number): Draws {
  const at = (p: number) => orderedQuantile(nets, p) ?? 0;
  const [first, last] = [nets[0] ?? 0, nets.at(-1) ?? 0];
  const width = (last - first) / bars;
  const counts = new Array<number>(width > 0 ? bars : 1).fill(0);
  for (const net of nets) {
    const bar = width > 0 ? Math.min(bars - 1, Math.floor((net - first) / width)) : 0;
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return {
    count: nets.length,
    seed,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    probabilityPositive: nets.filter((net) => net > 0).length / nets.length,
    histogram: counts.map((count, i) => ({ from: first + i * width, to: first + (i + 1) * width, count })),
  };
}
