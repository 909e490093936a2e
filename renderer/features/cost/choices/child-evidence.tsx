import type { Judgement } from '../../../../shared/definitions/cost-definition';
import styles from '../../../components/choices/choices.module.css';
import { OptionalDayField } from '../../../components/field/day-field';
import { MoneyField } from '../../../components/field/money-field';
import { TextField } from '../../../components/field/text-field';
import { Select } from '../../../components/select/select';
import type { CostWork } from '../cost-work';
import { gradeWords } from './grade-words';
import { placeKey, placeOfKey, placesOffered } from './places';

/** What one child's judgement rests on. */
export function ChildEvidence(props: {
  work: CostWork;
  judged: Judgement;
  onChange: (judged: Judgement) => void;
}) {
  const { work, judged, onChange } = props;
  const { provider: _provider, ...withoutProvider } = judged;
  const { weeklyCost, ...withoutPrice } = judged;
  const { judgedOn, ...withoutDay } = judged;
  return (
    <div className={styles.inside}>
      <p className={styles.note}>
        {gradeWords[judged.grade].name}: {gradeWords[judged.grade].anchor}.
      </p>
      <Select
        label="Would have lived in"
        value={placeKey(judged)}
        choices={placesOffered(work.result, [judged], false)}
        onChange={(key) => onChange({ ...withoutProvider, ...placeOfKey(key) })}
      />
      <MoneyField
        label="Its own price, £ a week, where one was quoted"
        what="a price"
        value={weeklyCost ?? null}
        onChange={(pounds) => onChange(pounds === null ? withoutPrice : { ...judged, weeklyCost: pounds })}
      />
      <TextField
        label="What the evidence is"
        value={judged.evidence}
        placeholder="Panel minute of…"
        onChange={(text) => onChange({ ...judged, evidence: text.trim() })}
      />
      <TextField
        label="Who judged it"
        value={judged.judgedBy}
        onChange={(text) => onChange({ ...judged, judgedBy: text.trim() })}
      />
      <OptionalDayField
        label="When"
        value={judgedOn ?? null}
        onChange={(day) => onChange(day === null ? withoutDay : { ...judged, judgedOn: day })}
      />
    </div>
  );
}
