/** Tables that name children, with their columns that hold days: what a comparison can take children and index dates from. */
export const indexDateColumns = {
  programme: [
    'referral_date',
    'allocated_date',
    'network_meeting_date',
    'start_date',
    'phase_two_date',
    'phase_three_date',
    'end_date',
  ],
  child: [],
  care_period: ['start_date', 'end_date'],
  placement: ['start_date', 'end_date'],
  missing_episode: ['start_date', 'end_date'],
  event: ['date'],
  measure: ['date'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
