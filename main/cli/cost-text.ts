import type { ChildCost, CostResult } from '../../shared/analysis/cost/results';
import { showMoney } from '../../shared/domain/wording';

/** A calculation as text: the answer, each child, how sure it is, and what stands beside every figure. */
export function costText(result: CostResult): string {
  const { words, children, excluded, warnings, askedPrices, tornado, statements } = result;
  return [
    words,
    '',
    ...children.map(childLine),
    ...excluded.map(({ child, reason }) => `  left out: ${child}. ${reason}`),
    ...askedPrices.map(({ label, children: who }) => `! A price is needed for ${label} (${who.join(', ')}).`),
    ...warnings.map(({ text }) => `! ${text}`),
    '',
    ...tornado.map(
      ({ label, lowValue, highValue, low, high }) =>
        `${label}, ${lowValue} to ${highValue}: net ${showMoney(low)} to ${showMoney(high)}`,
    ),
    '',
    ...statements.map((statement) => `- ${statement}`),
  ].join('\n');
}

function childLine({ child, weeks, actual, gross, adjusted, missingPrices }: ChildCost): string {
  const time = `${child}: ${weeks.toFixed(1)} weeks`;
  if (actual === null || gross === null || adjusted === null)
    return `${time}; no price for ${missingPrices.join(', ')}, left out of the sums`;
  return `${time}, cost ${showMoney(actual)}, avoided ${showMoney(gross)}, adjusted ${showMoney(adjusted)}`;
}
