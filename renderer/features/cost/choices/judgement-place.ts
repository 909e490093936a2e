/** Where it is judged what would have happened. */
export const judgementPlace = 'cost-judgement';

/** Leads to the first chance there. */
export const goToJudgement = (): void => {
  const field = document.getElementById(judgementPlace)?.querySelector('input');
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
};
