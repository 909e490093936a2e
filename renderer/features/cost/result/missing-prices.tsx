import type { CostResult } from '../../../../shared/analysis/cost/results';
import { showCount } from '../../../../shared/domain/wording';
import { Button } from '../../../components/button/button';
import { Notice } from '../../../components/notice/notice';
import { ChildLinks } from '../../first-tables/use-open-number';
import { goToPrice } from '../choices/go-to-price';
import { isWithoutPlacement, ownPricesOf, placeOfRow, rowAskedFor } from '../choices/price-list';
import type { CostWork } from '../cost-work';
import styles from './result.module.css';

/** Prices that somebody must give: of what, and in how many children. A price that is missing is not nought. */
export function MissingPrices({ work, result }: { work: CostWork; result: CostResult }) {
  const { askedPrices, children, priced } = result;
  if (askedPrices.length === 0) return null;
  const give = (label: string) => {
    const rows = ownPricesOf(work.definition.unitCosts, result);
    const asked = rowAskedFor(label);
    const place = placeOfRow(rows, asked);
    if (place < 0) work.change({ unitCosts: [...rows, asked] });
    goToPrice(place < 0 ? rows.length : place);
  };
  return (
    <section className={styles.part} aria-labelledby="cost-missing">
      <h2 id="cost-missing">Prices that are missing</h2>
      <Notice level="second-look">
        {showCount(children.length - priced, 'child is', 'children are')} left out of every sum, because a
        price that is missing is not nought.{' '}
        {priced === 0 ? 'No child can be costed until they are given.' : ''}
      </Notice>
      <ul className={styles.asked}>
        {askedPrices.map(({ label, children: waiting }) => (
          <li key={label}>
            <span>{label}</span>
            <details>
              <summary>{showCount(waiting.length, 'child', 'children')}</summary>
              <ChildLinks childIds={waiting} />
            </details>
            {isWithoutPlacement(label) ? (
              <span className={styles.rule}>
                Days in care without a placement: no price can stand for them. Look at the children’s
                placements.
              </span>
            ) : (
              <Button onPress={() => give(label)}>Give a price</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
