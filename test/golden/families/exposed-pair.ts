import type { ExposedPair } from '../../../shared/stats/total-rates';

/** Events and exposure on both sides, as golden inputs name them. */
export interface Counts {
  readonly x_pre: number;
  readonly t_pre: number;
  readonly x_post: number;
  readonly t_post: number;
}

export const exposedPair = ({ x_pre, t_pre, x_post, t_post }: Counts): ExposedPair => ({
  before: { events: x_pre, exposure: t_pre },
  after: { events: x_post, exposure: t_post },
});
