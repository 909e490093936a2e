import type { Rule } from './rule';
import { betweenReturnsRules } from './rules/between-returns';
import { carePeriodRules } from './rules/care-periods';
import { careInEpisodesRules } from './rules/care-periods-in-episodes';
import { childrenRules } from './rules/children';
import { childrenBetweenFilesRules } from './rules/children-between-files';
import { codeRules } from './rules/codes';
import { costRules } from './rules/costs';
import { duplicateRules } from './rules/duplicates';
import { episodeDateRules } from './rules/episode-dates';
import { eventRules } from './rules/events';
import { feedbackAndSessionRules } from './rules/feedback-and-sessions';
import { measureRules } from './rules/measures';
import { missingRules } from './rules/missing';
import { moveRules } from './rules/moves-in-episodes';
import { placementRules } from './rules/placements';
import { programmeRules } from './rules/programme';
import { sdqReturnRules } from './rules/sdq-return';

/** Every rule, in the order in which people should look: who, where, what happened, scores, programme, prices. */
export const rules: readonly Rule[] = [
  ...childrenRules,
  ...childrenBetweenFilesRules,
  ...episodeDateRules,
  ...careInEpisodesRules,
  ...moveRules,
  ...codeRules,
  ...betweenReturnsRules,
  ...carePeriodRules,
  ...placementRules,
  ...missingRules,
  ...eventRules,
  ...sdqReturnRules,
  ...measureRules,
  ...programmeRules,
  ...feedbackAndSessionRules,
  ...costRules,
  ...duplicateRules,
];
