import type { CohortDefinition } from '../../../../shared/definitions/cohort-definition';

export type Before = CohortDefinition['before'];
export type After = CohortDefinition['after'];
type Windows = Pick<CohortDefinition, 'before' | 'after' | 'matched'>;

/** Windows that are asked for again and again, ready made. */
export interface WindowPreset {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly windows: Windows;
}

const lookedAfter = { since: 'looked-after' } as const;

/** @param phases names of the programme's phases, in their order */
export function windowPresets(phases: readonly string[]): readonly WindowPreset[] {
  const [first = 'the first phase', second = 'the second phase'] = phases;
  return [
    {
      id: 'half-year',
      label: 'Six months either side',
      note: '182 days before and 182 after',
      windows: { before: { days: 182 }, after: { days: 182 }, matched: true },
    },
    {
      id: 'year',
      label: 'Twelve months either side',
      note: '365 days before and 365 after',
      windows: { before: { days: 365 }, after: { days: 365 }, matched: true },
    },
    {
      id: 'unequal',
      label: 'Twelve months before, six after',
      note: 'Windows of different lengths: rates only',
      windows: { before: { days: 365 }, after: { days: 182 }, matched: false },
    },
    {
      id: 'phase-one',
      label: `${first}, whole`,
      note: 'From the index date until phase two began, and as long before',
      windows: { before: lookedAfter, after: { until: 'phase_two_date' }, matched: true },
    },
    {
      id: 'phase-two',
      label: `${first} and ${second}`,
      note: 'From the index date until phase three began, and as long before',
      windows: { before: lookedAfter, after: { until: 'phase_three_date' }, matched: true },
    },
    {
      id: 'programme',
      label: 'The whole programme',
      note: 'From the index date until the programme ended, and as long before',
      windows: { before: lookedAfter, after: { until: 'end_date' }, matched: true },
    },
    {
      id: 'looked-after',
      label: 'All the time looked after',
      note: 'Since the child was last taken into care, and up to the reporting date: rates only',
      windows: { before: lookedAfter, after: { until: 'as-at' }, matched: false },
    },
  ];
}

/** The preset that windows are, whether or not they are matched; null where a person chose their own. */
export const presetOf = (
  { before, after }: Pick<Windows, 'before' | 'after'>,
  presets: readonly WindowPreset[],
): WindowPreset | null =>
  presets.find(
    ({ windows }) => JSON.stringify([windows.before, windows.after]) === JSON.stringify([before, after]),
  ) ?? null;

/** Whether both windows of a child can come out at different lengths though the child was there throughout. */
export function areUnequal({ before, after, matched }: Windows): boolean {
  if (matched) return false;
  return !('days' in before && 'days' in after && before.days === after.days);
}
