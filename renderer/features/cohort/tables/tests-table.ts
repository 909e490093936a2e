import type { ChangedCategory, OutcomeResult } from '../../../../shared/analysis/cohort/results';
import { intervalWords, showP, showRate } from '../../../../shared/report/cohort/estimate-words';
import { left, right, words } from '../../../../shared/report/figures';
import type { ReportTable, TableRow } from '../../../../shared/report/report-model';
import { showOne } from './show-one';

/** The exact tests of one outcome, child against child and event against event. */
export function testsTable(outcome: OutcomeResult): ReportTable {
  const { label, exactRateRatio, mcnemarAny, mcnemarTwoOrMore } = outcome;
  return {
    caption: `${label}: exact tests`,
    columns: [left('Test'), left('What it found'), right('Mid-p'), right('Exact p')],
    rows: [
      signedRankRow(outcome),
      categoryRow('Any before against any after (McNemar)', mcnemarAny),
      categoryRow('Two or more before against after (McNemar)', mcnemarTwoOrMore),
      row(
        'Rates, each event by itself (conditional)',
        exactRateRatio.estimate === null
          ? (exactRateRatio.why ?? 'No ratio can be told.')
          : `Ratio ${showRate(exactRateRatio.estimate)}, 95% interval ${intervalWords(exactRateRatio)}`,
        '',
        showP(exactRateRatio.p),
      ),
    ],
  };
}

function signedRankRow({ signedRank, comparedBy }: OutcomeResult): TableRow {
  const { changed, wPlus, wMinus, p, typicalChange, rankBiserial, why } = signedRank;
  const unit = comparedBy === 'counts' ? 'events' : 'events per 10 child-months';
  const found = [
    `${changed} changed`,
    ...(wPlus === null || wMinus === null ? [] : [`rank sums ${wPlus} up, ${wMinus} down`]),
    ...(typicalChange === null ? [] : [`typical change ${showOne(typicalChange)} ${unit}`]),
    ...(rankBiserial === null ? [] : [`rank-biserial ${showRate(rankBiserial)}`]),
  ].join('; ');
  return row(
    `Each child's ${comparedBy === 'counts' ? 'count' : 'rate'} (signed-rank)`,
    why === undefined ? found : `${found}. ${why}`,
    '',
    showP(p),
  );
}

function categoryRow(label: string, change: ChangedCategory | null): TableRow {
  if (change === null) return row(label, 'The windows differ in length, so that it would mislead.', '', '');
  const found = `${change.beforeOnly} before only, ${change.afterOnly} after only`;
  return row(
    label,
    change.why === undefined ? found : `${found}. ${change.why}`,
    showP(change.p),
    showP(change.pExact),
  );
}

const row = (label: string, found: string, p: string, exact: string): TableRow => ({
  cells: [words(label), words(found), words(p), words(exact)],
});
