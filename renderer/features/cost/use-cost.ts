import { useEffect, useState } from 'react';
import type { CostResult } from '../../../shared/analysis/cost/results';
import type { CostDefinition } from '../../../shared/definitions/cost-definition';
import { type Answer, useResult } from '../../app/use-result';
import { useWorkbench } from '../../app/workbench-context';

/**
 * Works a calculation out, and again whenever it, what is loaded or the settings change. While a slider is pulled each answer is awaited
 * and only the newest question asked, so that the picture follows the hand.
 */
export function useCost(wanted: CostDefinition): Answer<CostResult> {
  const engine = useWorkbench();
  const [asked, setAsked] = useState(wanted);
  const answer = useResult({ cost: asked }, () => engine.cost(asked) as Promise<CostResult>);
  const isBehind = JSON.stringify(asked) !== JSON.stringify(wanted);
  useEffect(() => {
    if (isBehind && !answer.running) setAsked(wanted);
  }, [isBehind, answer.running, wanted]);
  return { ...answer, running: answer.running || isBehind };
}
