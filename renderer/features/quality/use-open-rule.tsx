import { useCallback } from 'react';
import type { RuleFindings } from '../../../shared/analysis/quality/finding';
import { useSidePanel } from '../../app/side-panels';
import { RulePanel } from './rule-panel';

/** Opens a rule in the side panel: what it says, and every row it found. */
export function useOpenRule(): (findings: RuleFindings) => void {
  const { open } = useSidePanel();
  return useCallback(
    (findings) => open({ title: findings.title, wide: true, content: <RulePanel findings={findings} /> }),
    [open],
  );
}
