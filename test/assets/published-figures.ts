/**
 * The figures the first six-monthly report on the programme printed, for the period to 31 March 2018, which the
 * sample extracts reproduce. Where the report's text and its table differ (45 and 46 referrals) the table is kept to.
 */
export const publishedFigures = {
  asAt: '2018-03-31',
  /** Table 1. */
  referrals: { full: 24, prevent: 3, 'not picked up': 19 },
  /** Table 2: participants (full and prevent) by age at the start of the programme and sex. */
  participants: {
    '6 and under': { M: 1, F: 0 },
    '7 to 10': { M: 7, F: 3 },
    '11 to 14': { M: 4, F: 7 },
    '15 and over': { M: 0, F: 5 },
  },
  /** Table 3: placements of the 24. */
  placements: {
    start: { 'in-house foster': 9, 'independent foster': 14, residential: 1, 'independent living': 0 },
    asAt: { 'in-house foster': 9, 'independent foster': 10, residential: 3, 'independent living': 2 },
  },
  /** Graph 1: of the 24, children with two or more placement moves. */
  twoOrMoreMoves: { yearBefore: 14, since: 4 },
  /** Graph 2: of the 24, children with any missing episode. */
  anyMissing: { yearBefore: 7, since: 3 },
  /** Of the 24: in residential care on 31 March 2018, and one who went from there to a long-term foster family. */
  residential: { thereBefore: 1, movedInFirstThreeMonths: 2, toLongTermFosterFamily: 1 },
  /** One child. */
  caseExample: { age: 7, movesInEightWeeksBefore: 12, movesSince: 0, withIndependentCarersFrom: '2017-08' },
  networkMeetings: {
    evaluations: 18,
    lowest: 5,
    meanTo2Places: 5.82,
    viewsTakenIntoAccount: 18,
    feltListenedTo: 18,
  },
  workshops: { fewest: 10, most: 19, mean: 15, eligible: 72, answersOtherThanYes: 0 },
  reflectivePractice: { fewest: 1, most: 8, eligible: 48, meanPercent: 7 },
} as const;

/** What the sample has besides: figures the report does not print, laid down when the sample was made. */
export const sampleFigures = {
  children: 60,
  /** Of the 24, with two or more placement moves since becoming looked after, to the programme's start as to 31 March 2018. */
  twoOrMoreMovesSinceLookedAfter: 21,
  /** Of the 24, in equal windows of 182 days each side of the start, the second as far as 31 March 2018. */
  equalWindows: {
    twoOrMoreMoves: { before: 9, after: 3 },
    anyMissing: { before: 6, after: 3 },
  },
} as const;
