import { cumulativeIncidence, incidenceAt } from '../../../shared/stats/competing-risks';
import { kaplanMeier, survivalAt } from '../../../shared/stats/kaplan-meier';

interface FollowUp {
  readonly time: readonly number[];
  /** 0 censored, 1 unplanned move, 2 other end. */
  readonly event: readonly number[];
  readonly at: readonly number[];
}

export function competingRisks({ time, event, at }: FollowUp) {
  const [unplanned, other] = cumulativeIncidence(time, event, 2);
  const censoringOther = kaplanMeier(
    time,
    event.map((cause) => cause === 1),
  );
  return {
    n: unplanned?.n,
    n_unplanned: unplanned?.events,
    n_other: other?.events,
    at: at.map((one) => {
      const found = unplanned && incidenceAt(unplanned, one);
      return {
        time: one,
        cif_unplanned: found?.incidence,
        se_unplanned: found?.standardError,
        cif_other: other && incidenceAt(other, one).incidence,
        event_free: found?.eventFree,
      };
    }),
    one_minus_km_ignoring_competing: at.map((one) => 1 - survivalAt(censoringOther, one).survival),
  };
}
