import { useState } from 'react';
import { evidenceGrades, type Judgement } from '../../../../shared/definitions/cost-definition';
import type { ChosenCalculation } from '../../../../shared/definitions/saved-calculation';
import { showPercentage } from '../../../../shared/report/figures';
import styles from '../../../components/choices/choices.module.css';
import { Select } from '../../../components/select/select';
import type { CostWork } from '../cost-work';
import { ChildEvidence } from './child-evidence';
import { probabilitiesClosed } from './either-or';
import { FieldProblems } from './field-problems';
import { gradeWords } from './grade-words';

const usual = 'usual';

/** Evidence child by child, which stands in the place of the usual chances: a grade, who judged it, when and on what. */
export function EvidenceChoice({ work }: { work: CostWork }) {
  const { chosen, change, result } = work;
  const { counterfactual } = chosen;
  const given = counterfactual.children;
  const [open, setOpen] = useState<string | null>(null);
  const closed = probabilitiesClosed(chosen);
  const observed = result?.children.map(({ child }) => child) ?? [];
  const all = [...new Set([...Object.keys(given), ...observed])].sort();
  const set = (child: string, judged: Given | undefined) => {
    const { [child]: _former, ...rest } = given;
    change({
      counterfactual: {
        ...counterfactual,
        children: judged === undefined ? rest : { ...rest, [child]: judged },
      },
    });
  };
  return (
    <details className={styles.more}>
      <summary>
        Evidence child by child ({Object.keys(given).length} of {observed.length})
      </summary>
      <div className={styles.inside}>
        <p className={styles.note}>
          {closed ?? 'Names single children, so that it stays in this window and is never written to disk.'}
        </p>
        <ul className={styles.children} aria-label="Evidence child by child">
          {all.map((child) => {
            const judged = given[child];
            const grade = judged === undefined ? usual : Array.isArray(judged) ? 'own' : judged.grade;
            return (
              <li key={child}>
                <div className={styles.childHead}>
                  <button
                    type="button"
                    className={styles.priceName}
                    aria-expanded={open === child}
                    disabled={judged === undefined || Array.isArray(judged)}
                    onClick={() => setOpen(open === child ? null : child)}
                  >
                    {child}
                  </button>
                  <Select
                    label={`Evidence for ${child}`}
                    hideLabel
                    small
                    value={grade}
                    choices={[
                      { value: usual, label: 'As usual' },
                      ...(grade === 'own' ? [{ value: 'own', label: 'Own chances' }] : []),
                      ...(closed === null
                        ? evidenceGrades.map((value) => ({
                            value: value as string,
                            label: gradeWords[value].name,
                            note: gradeWords[value].anchor,
                            aside: showPercentage(counterfactual.grades[value][1]),
                          }))
                        : []),
                    ]}
                    onChange={(value) => {
                      const known = evidenceGrades.find((one) => one === value);
                      if (value === usual) set(child, undefined);
                      else if (known !== undefined) {
                        set(
                          child,
                          judged === undefined || Array.isArray(judged)
                            ? begun(known)
                            : { ...judged, grade: known },
                        );
                        setOpen(child);
                      }
                    }}
                  />
                </div>
                {open === child && judged !== undefined && !Array.isArray(judged) && (
                  <ChildEvidence work={work} judged={judged} onChange={(changed) => set(child, changed)} />
                )}
              </li>
            );
          })}
        </ul>
        <FieldProblems work={work} field="evidence" />
      </div>
    </details>
  );
}

type Given = ChosenCalculation['counterfactual']['children'][string];

const begun = (grade: Judgement['grade']): Judgement => ({
  grade,
  placement: 'residential',
  provider: 'independent',
  judgedBy: '',
  evidence: '',
});
