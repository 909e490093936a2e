import type { OutcomeResult, RateRatio } from '../../../../shared/analysis/cohort/results';
import { intervalWords, showP, showRate } from '../../../../shared/report/cohort/estimate-words';
import { left, nothing, right, words } from '../../../../shared/report/figures';
import type { ReportTable, TableRow } from '../../../../shared/report/report-model';

/** The rate after over the rate before, and the first half-year after over the one before referral. */
export const ratioTable = ({ label, rateRatio, earlierRateRatio }: OutcomeResult): ReportTable => ({
  caption: `${label}: rate after over rate before`,
  columns: [
    left('Rates'),
    right('Rate ratio'),
    right('95% interval'),
    right('p'),
    right('Without any one child'),
    left('Interval by'),
  ],
  rows: [
    ratioRow('After over before', rateRatio),
    ratioRow('Months 1 to 6 over months -12 to -7', earlierRateRatio),
  ],
});

export const ratioRow = (label: string, ratio: RateRatio): TableRow => ({
  cells: [
    words(label),
    ratio.estimate === null
      ? { text: nothing, number: { value: null, behind: { table: '', rowids: [] }, ...whyOf(ratio) } }
      : words(showRate(ratio.estimate)),
    words(intervalWords(ratio)),
    words(showP(ratio.p)),
    words(
      ratio.leaveOneOutLow === null || ratio.leaveOneOutHigh === null
        ? nothing
        : intervalWords({ low: ratio.leaveOneOutLow, high: ratio.leaveOneOutHigh }),
    ),
    words(methodOf(ratio)),
  ],
});

const whyOf = ({ why }: RateRatio) => (why === undefined ? {} : { why });

function methodOf({ method, low, restsOnOneChild }: RateRatio): string {
  if (low === null) return nothing;
  if (method === 'jackknife') return 'jackknife over children';
  return restsOnOneChild ? 'exact; it rests on one child' : 'exact';
}
