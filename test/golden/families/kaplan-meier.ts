import * as stats from '../../../shared/stats/kaplan-meier';
import { restrictedMean, restrictedMeanError } from '../../../shared/stats/restricted-mean';
import { logInterval } from '../../../shared/stats/survival-interval';

interface FollowUp {
  readonly time: readonly number[];
  readonly event: readonly number[];
  readonly at?: readonly number[];
  readonly tau?: number;
}

export function kaplanMeier({ time, event, at = [], tau }: FollowUp) {
  const curve = stats.kaplanMeier(
    time,
    event.map((one) => one === 1),
  );
  const { steps } = curve;
  const log = steps.map(({ survival, standardError }) => logInterval(survival, standardError));
  return {
    n: curve.n,
    n_events: curve.events,
    table: {
      time: steps.map((step) => step.time),
      n_risk: steps.map((step) => step.atRisk),
      n_event: steps.map((step) => step.events),
      n_censor: steps.map((step) => step.censored),
      surv: steps.map((step) => step.survival),
      se_greenwood: steps.map((step) => step.standardError),
      lower_loglog: steps.map((step) => step.low),
      upper_loglog: steps.map((step) => step.high),
      lower_log_Rdefault: log.map(({ low }) => low),
      upper_log_Rdefault: log.map(({ high }) => high),
    },
    median: curve.median,
    median_ci95_low_loglog: curve.medianLow,
    median_ci95_high_loglog: curve.medianHigh,
    q25: curve.quarter,
    q75: curve.threeQuarters,
    at: at.map((one) => {
      const { survival, low, high } = stats.survivalAt(curve, one);
      return { time: one, surv: survival, lower_loglog: low, upper_loglog: high };
    }),
    rmst:
      tau === undefined
        ? null
        : { tau, rmst: restrictedMean(curve, tau), se: restrictedMeanError(curve, tau) },
  };
}
