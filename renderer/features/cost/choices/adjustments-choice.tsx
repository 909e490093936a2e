import { evidenceGrades } from '../../../../shared/definitions/cost-definition';
import styles from '../../../components/choices/choices.module.css';
import { NumberField } from '../../../components/field/number-field';
import { ShareSlider } from '../../../components/slider/share-slider';
import { type CostWork, problemsIn } from '../cost-work';
import { deadweightClosed } from './either-or';
import { gradeWords } from './grade-words';
import { ShareField } from './share-field';

/** What is taken off the gross: what would have come about anyway, and what judgement tends to overstate. */
export function AdjustmentsChoice({ work }: { work: CostWork }) {
  const { chosen, change } = work;
  const { deadweight, optimismBias, optimismByGrade, discountRate, horizonWeeks } = chosen;
  return (
    <>
      <ShareSlider
        label="Deadweight: would have stayed anyway"
        value={deadweight}
        closed={deadweightClosed(chosen)}
        error={problemsIn(work, 'deadweight')[0]?.text ?? null}
        onChange={(share, pull) => change({ deadweight: share }, pull)}
      />
      <ShareSlider
        label="Optimism bias"
        value={optimismBias}
        onChange={(share, pull) => change({ optimismBias: share }, pull)}
      />
      <details className={styles.more}>
        <summary>Optimism bias by evidence</summary>
        <div className={styles.inside}>
          <p className={styles.note}>Empty: the bias above.</p>
          {evidenceGrades.map((grade) => {
            const { [grade]: own, ...rest } = optimismByGrade;
            return (
              <div key={grade} className={styles.sides}>
                <span>{gradeWords[grade].name}</span>
                <ShareField
                  label={`Optimism bias, ${gradeWords[grade].name.toLowerCase()}`}
                  value={own ?? null}
                  onChange={(share) => change({ optimismByGrade: { ...rest, [grade]: share } })}
                  onEmpty={() => change({ optimismByGrade: rest })}
                />
              </div>
            );
          })}
        </div>
      </details>
      <div className={styles.sides}>
        <span>Discount rate a year</span>
        <ShareField
          label="Discount rate a year"
          value={discountRate}
          onChange={(share) => change({ discountRate: share })}
        />
      </div>
      <NumberField
        label="Weeks counted for a child at most"
        value={horizonWeeks}
        min={1}
        max={1040}
        onChange={(weeks) => change({ horizonWeeks: weeks })}
      />
    </>
  );
}
