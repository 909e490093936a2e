import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';
import { showCount } from '../../../../shared/domain/wording';
import { intervalWords, showRate } from '../../../../shared/report/cohort/estimate-words';
import { count } from '../../../../shared/report/figures';
import type { HeadFigure } from '../../../../shared/report/report-model';
import { HeadFigures } from '../../first-tables/head-figures';

/** The ratio with its interval, and how many children had fewer, as many and more. */
export function ChangeFigures({ outcome }: { outcome: OutcomeResult }) {
  const { before, after, rateRatio, fewer, same, more, many, children } = outcome;
  const of = `of ${showCount(children.length, 'child', 'children')}`;
  const per = 'per 10 child-months';
  const interval = rateRatio.low === null ? '' : intervalWords(rateRatio);
  const figures: readonly HeadFigure[] = [
    { label: 'Rate before', cell: { text: showRate(before.rate.estimate) }, of: per },
    { label: 'Rate after', cell: { text: showRate(after.rate.estimate) }, of: per },
    { label: 'Rate ratio, 95% interval', cell: { text: showRate(rateRatio.estimate) }, of: interval },
    { label: 'Fewer after', cell: count(fewer, `Children with fewer ${many} after`), of },
    { label: 'The same', cell: count(same, `Children with the same ${many} before and after`), of },
    { label: 'More after', cell: count(more, `Children with more ${many} after`), of },
  ];
  return <HeadFigures figures={figures} />;
}
