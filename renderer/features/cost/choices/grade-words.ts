import type { EvidenceGrade } from '../../../../shared/definitions/cost-definition';

/** What each grade of evidence asks for. */
export const gradeWords: Readonly<Record<EvidenceGrade, { readonly name: string; readonly anchor: string }>> =
  {
    documented: { name: 'Documented', anchor: 'a panel decision, a notice, a search for a place' },
    likely: { name: 'Likely', anchor: 'minuted by a meeting of professionals' },
    possible: { name: 'Possible', anchor: 'thought of, not written down at the time' },
    none: { name: 'None', anchor: 'nothing says so' },
  };
