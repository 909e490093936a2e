import { useState } from 'react';
import {
  nearestPair,
  neededPrices,
  type PricePair,
  pairsThatGive,
  pricePairs,
} from '../../../../shared/analysis/cost/one-child';
import { publishedCase } from '../../../../shared/domain/published-case';
import { publishedUnitCosts } from '../../../../shared/domain/unit-costs';
import { showCount, showMoney } from '../../../../shared/domain/wording';
import { left, right, words } from '../../../../shared/report/figures';
import type { ReportTable } from '../../../../shared/report/report-model';
import { MoneyField } from '../../../components/field/money-field';
import { TableOfReport } from '../../first-tables/table-of-report';
import { priceName } from '../choices/price-list';
import styles from './result.module.css';

const published = publishedUnitCosts.flatMap(({ placementType, provider, weeklyCost, basis }) =>
  weeklyCost === null
    ? []
    : [
        {
          label: `${priceName({ placementType, provider })}${basis.includes('benchmarking') ? ' (benchmark)' : ''}`,
          weeklyCost,
          isFostering: placementType === 'foster care',
          isBenchmark: basis.includes('benchmarking'),
        },
      ],
);
const councils = published.filter(({ isBenchmark }) => !isBenchmark);
const allPairs = pricePairs(published);

/** The published case of one child, taken apart: price minus price = difference. Another case can be typed over it. */
export function OneChildPart() {
  const [from, setFrom] = useState<number>(publishedCase.from);
  const [to, setTo] = useState<number>(publishedCase.to);
  const claims = [...new Set([from, to])];
  const isPublished = from === publishedCase.from && to === publishedCase.to;
  const fostering = councils.filter(({ isFostering }) => isFostering);
  return (
    <section className={styles.part} aria-labelledby="cost-one-child">
      <h2 id="cost-one-child">One child: which prices does a weekly figure need?</h2>
      <p className={styles.prose}>
        A child aged 7 had been moved {publishedCase.moves} times in {publishedCase.weeks} weeks. From August
        2017 the child lived, settled, with an independent agency’s foster carers instead of in residential
        care. The council reported {showMoney(publishedCase.from)} to {showMoney(publishedCase.to)} a week as
        potentially saved, without the two prices. A weekly figure is a price minus a price; these fields take
        another case.
      </p>
      <div className={styles.claims}>
        <MoneyField
          label="From, £ a week"
          what="the figure"
          isNeeded
          value={from}
          onChange={(pounds) => pounds !== null && setFrom(pounds)}
        />
        <MoneyField
          label="To, £ a week"
          what="the figure"
          isNeeded
          value={to}
          onChange={(pounds) => pounds !== null && setTo(pounds)}
        />
      </div>
      <p className={styles.words}>{verdict(claims)}</p>
      <div className={styles.tables}>
        <TableOfReport
          table={{
            caption: 'The price that the other place must have had',
            columns: [left('The child lived in'), right('Its price'), right('plus'), right('Price needed')],
            rows: neededPrices(claims, fostering).map(({ actual, claimed, needed }) => ({
              cells: [
                words(actual.label),
                words(showMoney(actual.weeklyCost)),
                words(showMoney(claimed)),
                words(showMoney(needed)),
              ],
            })),
          }}
        />
        <TableOfReport
          table={pairsTable(
            'Residential less foster care, at the council’s own prices',
            residentialLessFostering,
          )}
        />
      </div>
      <details className={styles.more}>
        <summary>
          All {showCount(allPairs.length, 'pair')} of the published unit costs, benchmarks too
        </summary>
        <TableOfReport table={pairsTable('Every pair of published unit costs', allPairs)} />
      </details>
      <p className={styles.rule}>
        Pounds for one child for one week, never multiplied to a year: nobody knows how long it would have
        lasted. {isPublished ? `${publishedCase.source}.` : 'The figures are typed in, not published ones.'}
      </p>
    </section>
  );
}

const residentialLessFostering = pricePairs(councils).filter(
  ({ dearer, cheaper }) => dearer.label.startsWith('Residential') && cheaper.label.startsWith('Foster care'),
);

const pairsTable = (caption: string, pairs: readonly PricePair[]): ReportTable => ({
  caption,
  columns: [left('Dearer'), right('Price'), left('less'), right('Price '), right('Difference')],
  rows: pairs.map(({ dearer, cheaper, difference }) => ({
    cells: [
      words(dearer.label),
      words(showMoney(dearer.weeklyCost)),
      words(cheaper.label),
      words(showMoney(cheaper.weeklyCost)),
      words(showMoney(difference)),
    ],
  })),
});

/** Whether any two published prices give the figures, and which come nearest. */
function verdict(claims: readonly number[]): string {
  return claims
    .map((claimed) => {
      const given = pairsThatGive(claimed, allPairs)[0];
      if (given !== undefined) return `${showMoney(claimed)} is ${pairWords(given)}.`;
      const nearest = nearestPair(claimed, allPairs);
      return `No two of the published unit costs differ by ${showMoney(claimed)}${nearest === null ? '' : `; nearest is ${pairWords(nearest)} = ${showMoney(nearest.difference)}`}.`;
    })
    .join(' ');
}

const pairWords = ({ dearer, cheaper }: PricePair): string =>
  `${dearer.label} ${showMoney(dearer.weeklyCost)} less ${cheaper.label} ${showMoney(cheaper.weeklyCost)}`;
