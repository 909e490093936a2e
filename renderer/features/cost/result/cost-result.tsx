import type { ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { CostResult as Result } from '../../../../shared/analysis/cost/results';
import { showCount, showMoney } from '../../../../shared/domain/wording';
import type { CostWork } from '../cost-work';
import { BreakEvenPicture } from '../pictures/break-even-picture';
import { WeeklyPicture } from '../pictures/weekly-picture';
import { BreakEvenPart, breakEvenWords } from './break-even-part';
import { ChildrenPart } from './children-part';
import { HowSurePart } from './how-sure-part';
import { isJudged } from './is-judged';
import { MissingPrices } from './missing-prices';
import { NobodyCosted } from './nobody-costed';
import { OneChildPart } from './one-child-part';
import styles from './result.module.css';
import { TotalsPart } from './totals-part';
import { WarningsPart } from './warnings-part';
import { WhosePart } from './whose-part';

/** A calculation on the page: what would pay for the programme first, then what was avoided by judgement and how sure that is. */
export function CostResult(props: {
  work: CostWork;
  result: Result;
  running: boolean;
  scenarios: ReactNode;
}) {
  const { work, result, running, scenarios } = props;
  const hasCost = work.chosen.programme !== null;
  const hasPriced = result.priced > 0;
  return (
    <div className={styles.result} aria-busy={running}>
      {result.children.length === 0 && <NobodyCosted excluded={result.excluded} />}
      {hasCost && hasPriced && (
        <>
          <div className={styles.first}>
            <BreakEvenPart result={result} />
            <BreakEvenPicture result={result} />
          </div>
          <TotalsPart result={result} />
        </>
      )}
      {result.children.length > 0 && <MissingPrices work={work} result={result} />}
      <WarningsPart warnings={result.warnings.filter(({ id }) => id !== 'missing-prices')} />
      {hasCost && hasPriced && <WeeklyPicture result={result} />}
      {result.children.length > 0 && <ChildrenPart result={result} />}
      {hasCost && hasPriced && isJudged(result.definition) && (
        <>
          <HowSurePart result={result} />
          <WhosePart result={result} />
        </>
      )}
      {hasCost && hasPriced && scenarios}
      <OneChildPart />
      <VisuallyHidden>
        <span role="status">{running || !hasCost || !hasPriced ? '' : saidOf(result)}</span>
      </VisuallyHidden>
    </div>
  );
}

/** The result in a breath, for those who hear the page. */
const saidOf = (result: Result): string =>
  `${showCount(result.priced, 'child', 'children')} costed. ${breakEvenWords(result)} Estimated net ${showMoney(result.totals.net)}.`;
