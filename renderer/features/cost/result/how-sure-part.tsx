import type { CostResult, TornadoBar } from '../../../../shared/analysis/cost/results';
import { showCount, showMoney } from '../../../../shared/domain/wording';
import { showPercentage, words } from '../../../../shared/report/figures';
import type { HeadFigure } from '../../../../shared/report/report-model';
import { Notice } from '../../../components/notice/notice';
import { HeadFigures } from '../../first-tables/head-figures';
import { DrawsPicture } from '../pictures/draws-picture';
import { TornadoPicture } from '../pictures/tornado-picture';
import styles from './result.module.css';

/** How sure the net figure is, as far as the ranges given can tell. */
export function HowSurePart({ result }: { result: CostResult }) {
  const { draws, tornado, definition } = result;
  const isVaried = tornado.length > 0;
  return (
    <>
      <section className={styles.part} aria-labelledby="cost-how-sure">
        <h2 id="cost-how-sure">How sure it is</h2>
        {!isVaried && (
          <Notice level="information">
            No ranges are given, so that nothing says how sure the net figure is. Add one under “How sure”, or
            grade the evidence: a grade has a range of its own.
          </Notice>
        )}
        {isVaried && draws !== null && (
          <>
            <div className={`${styles.figures} ${styles.range}`}>
              <HeadFigures figures={drawnFigures(draws)} />
            </div>
            <p className={styles.rule}>
              Of {showCount(draws.count, 'draw')} from the ranges (
              {definition.distribution === 'pert' ? 'PERT' : 'triangular'}, seed {draws.seed}). The ranges are
              judgements: the chance holds only as far as they do.
            </p>
            <details className={styles.more}>
              <summary>What each range does, and where net would be nought</summary>
              <ul className={styles.switching}>
                {tornado.map((bar) => (
                  <li key={bar.parameter}>{switchingWords(bar)}</li>
                ))}
              </ul>
            </details>
          </>
        )}
      </section>
      {isVaried && (
        <div className={styles.pictures}>
          <TornadoPicture result={result} />
          <DrawsPicture result={result} />
        </div>
      )}
    </>
  );
}

const drawnFigures = ({
  p10,
  p50,
  p90,
  probabilityPositive,
}: NonNullable<CostResult['draws']>): HeadFigure[] => [
  { label: 'Net, in the middle', cell: words(showMoney(p50)), of: 'P50' },
  {
    label: 'Eight in ten lie between, P10 to P90',
    cell: words(`${showMoney(p10)} to ${showMoney(p90)}`),
    of: '',
  },
  { label: 'Chance of a net gain', cell: words(showPercentage(probabilityPositive)), of: 'given the ranges' },
];

/** What a parameter does to net, and where net would be nought. */
export function switchingWords({
  parameter,
  label,
  low,
  high,
  lowValue,
  highValue,
  switchingValue,
}: TornadoBar): string {
  const show = (value: number) => shownValue(parameter, value);
  const span =
    parameter === 'evidence'
      ? `${label}: from the low to the high of each grade, net goes from ${showMoney(low)} to ${showMoney(high)}`
      : `${label}: from ${show(lowValue)} to ${show(highValue)}, net goes from ${showMoney(low)} to ${showMoney(high)}`;
  return switchingValue === null
    ? `${span}${low > 0 === high > 0 ? `, always ${low > 0 ? 'a gain' : 'a cost'}` : ''}.`
    : `${span}; it is nought at ${show(switchingValue)}.`;
}

function shownValue(parameter: string, value: number): string {
  if (parameter === 'programme' || parameter.startsWith('weeklyCost.')) return showMoney(value);
  return parameter === 'horizonWeeks' ? `${Number(value.toFixed(1))} weeks` : showPercentage(value);
}
