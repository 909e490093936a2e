import { evidenceGrades } from '../../../../shared/definitions/cost-definition';
import styles from '../../../components/choices/choices.module.css';
import type { CostWork } from '../cost-work';
import { FieldProblems } from './field-problems';
import { gradeWords } from './grade-words';
import { ShareField } from './share-field';

const ends = ['low', 'central', 'high'] as const;

/** What chance each grade of evidence stands for. */
export function AnchorsChoice({ work }: { work: CostWork }) {
  const { chosen, change } = work;
  const { counterfactual } = chosen;
  const { grades } = counterfactual;
  return (
    <details className={styles.more}>
      <summary>What a grade stands for</summary>
      <div className={styles.inside}>
        <table className={styles.triples}>
          <thead>
            <tr>
              <th scope="col">Chance</th>
              {ends.map((end) => (
                <th key={end} scope="col">
                  {end}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {evidenceGrades.map((grade) => (
              <tr key={grade}>
                <th scope="row">{gradeWords[grade].name}</th>
                {ends.map((end, at) => (
                  <td key={end}>
                    <ShareField
                      label={`${gradeWords[grade].name}, ${end}`}
                      value={grades[grade][at as 0 | 1 | 2]}
                      onChange={(share) => {
                        const next: [number, number, number] = [...grades[grade]];
                        next[at as 0 | 1 | 2] = share;
                        change({
                          counterfactual: { ...counterfactual, grades: { ...grades, [grade]: next } },
                        });
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <FieldProblems work={work} field="grades" />
      </div>
    </details>
  );
}
