import type { Code } from './code-set';

export interface EpisodeReason extends Code {
  /** Whether the child has new carers from this episode on. */
  readonly newCarer: boolean;
}

/** RNE of the SSDA903 return: why a new episode was opened. Short breaks open with S as well. */
export const episodeReasonCodes: readonly EpisodeReason[] = [
  { code: 'S', meaning: 'Started to be looked after', group: 'Started to be looked after', newCarer: true },
  { code: 'L', meaning: 'Legal status only', group: 'Legal status only', newCarer: false },
  { code: 'P', meaning: 'Placement and carers', group: 'Placement and carers', newCarer: true },
  { code: 'T', meaning: 'Placement, same carers', group: 'Placement, same carers', newCarer: false },
  {
    code: 'B',
    meaning: 'Legal status, placement and carers',
    group: 'Legal status, placement and carers',
    newCarer: true,
  },
  {
    code: 'U',
    meaning: 'Legal status and placement, same carers',
    group: 'Legal status and placement, same carers',
    newCarer: false,
  },
];
