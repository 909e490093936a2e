import type { CostResult } from '../../../../shared/analysis/cost/results';
import { showCount, showMoney } from '../../../../shared/domain/wording';
import { nothing, showPercentage, words } from '../../../../shared/report/figures';
import type { HeadFigure } from '../../../../shared/report/report-model';
import { Notice } from '../../../components/notice/notice';
import { HeadFigures } from '../../first-tables/head-figures';
import styles from './result.module.css';
import { weeksWords } from './weeks-words';

/** What must be avoided for the programme to pay for itself: needs no claim of what would have happened. */
export function BreakEvenPart({ result }: { result: CostResult }) {
  const { breakEven, children, programmeCost } = result;
  const { weeks, probability, dearestWeeklyCost, meanActualWeeklyCost, why } = breakEven;
  const dear = dearestWeeklyCost === null ? nothing : showMoney(dearestWeeklyCost);
  const mean = meanActualWeeklyCost === null ? nothing : showMoney(meanActualWeeklyCost);
  const figures: readonly HeadFigure[] = [
    {
      label: 'Spared the dearer place, each child',
      cell: words(weeksWords(weeks)),
      of: '',
    },
    {
      label: 'Or this share of all their time',
      cell: words(probability === null ? nothing : showPercentage(probability)),
      of: '',
    },
    {
      label: 'That is, children for all of it',
      cell: words(breakEven.children === null ? nothing : showCount(breakEven.children)),
      of: `of ${showCount(children.length)}`,
    },
  ];
  return (
    <section className={styles.part} aria-labelledby="cost-break-even">
      <h2 id="cost-break-even">What must be avoided for the programme to pay for itself</h2>
      <p className={styles.words}>{breakEvenWords(result)}</p>
      {weeks !== null && (
        <div className={styles.figures}>
          <HeadFigures figures={figures} />
        </div>
      )}
      {why !== undefined && weeks !== null && <Notice level="second-look">{why}</Notice>}
      <p className={styles.rule}>
        This needs no claim of what would have happened to any child. {showMoney(programmeCost)} stands
        against {dear} a week in the dearest place named at the left less {mean}, the mean of a week as it
        was, after deadweight and optimism bias.
      </p>
    </section>
  );
}

/** Break-even in a sentence. */
export function breakEvenWords({
  breakEven,
  children,
  programmeCost,
}: Pick<CostResult, 'breakEven' | 'children' | 'programmeCost'>): string {
  const { weeks, probability, dearestWeeklyCost, why } = breakEven;
  if (weeks === null || dearestWeeklyCost === null)
    return `It cannot be told what would pay for the programme. ${why ?? ''}`.trim();
  const each = `The programme, at an estimated ${showMoney(programmeCost)}, pays for itself if each of the ${showCount(children.length, 'child', 'children')} was spared ${weeksWords(weeks)} at ${showMoney(dearestWeeklyCost)} a week`;
  if (probability === null || breakEven.children === null) return `${each}.`;
  return `${each}; or if ${showCount(breakEven.children, 'child was', 'children were')} spared it for all the time observed.`;
}
