/**
 * The one case of which a council's first six-monthly report (to 31 March 2018) puts a figure on what was avoided: a child aged 7 who
 * had been moved 12 times in 8 weeks stayed with independent foster carers from August 2017 instead of residential care. It was
 * "based on the current costs of the placement compared with potential costs for a residential placement"; neither price is given.
 */
export const publishedCase = {
  moves: 12,
  weeks: 8,
  /** Pounds a week said to be avoided, from and to. */
  from: 2204,
  to: 5754,
  source: "One council's first six-monthly report on its programme, period to 31 March 2018",
} as const;
