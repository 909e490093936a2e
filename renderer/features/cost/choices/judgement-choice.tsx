import { Plus, X } from 'lucide-react';
import type { Branch } from '../../../../shared/definitions/cost-definition';
import { Button } from '../../../components/button/button';
import styles from '../../../components/choices/choices.module.css';
import { OptionalDayField } from '../../../components/field/day-field';
import fieldStyles from '../../../components/field/field.module.css';
import { MoneyField } from '../../../components/field/money-field';
import { TextField } from '../../../components/field/text-field';
import { Select } from '../../../components/select/select';
import { ShareSlider } from '../../../components/slider/share-slider';
import type { CostWork } from '../cost-work';
import { probabilitiesClosed } from './either-or';
import { FieldProblems } from './field-problems';
import { isStay, placeKey, placeOfKey, placesOffered } from './places';
import { sumOf, sumWords } from './sum-words';

/** What would have happened to a child of whom nothing else is known: places with their chances, which add up to all. */
export function JudgementChoice({ work }: { work: CostWork }) {
  const { chosen, change, result } = work;
  const { counterfactual } = chosen;
  const branches = counterfactual.default;
  const closed = probabilitiesClosed(chosen);
  const set = (next: Branch[], pull?: string) =>
    change({ counterfactual: { ...counterfactual, default: next } }, pull);
  const setOne = (at: number, changed: Partial<Branch>, pull?: string) =>
    set(
      branches.map((branch, place) => (place === at ? { ...branch, ...changed } : branch)),
      pull,
    );
  const choices = placesOffered(result, branches, true);
  const rest = Math.round((1 - sumOf(branches.map(({ probability }) => probability))) * 10_000) / 10_000;
  const stayAt = branches.findIndex(isStay);
  return (
    <>
      <p className={styles.note}>
        Where would a child have lived without the programme? Judged before outcomes are known.
      </p>
      {branches.map((branch, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a branch is its place, whatever is chosen in it
        <div key={at} className={styles.branch}>
          <div className={styles.branchHead}>
            <Select
              label={`Place ${at + 1}`}
              hideLabel
              value={placeKey(branch)}
              choices={choices}
              onChange={(key) => {
                const { probability } = branch;
                set(branches.map((one, place) => (place === at ? { probability, ...placeOfKey(key) } : one)));
              }}
            />
            <Button
              look="quiet"
              label={`Remove place ${at + 1}`}
              isDisabled={branches.length === 1}
              onPress={() => set(branches.filter((_, place) => place !== at))}
            >
              <X aria-hidden size={14} />
            </Button>
          </div>
          <ShareSlider
            label={`Chance of place ${at + 1}`}
            hideLabel
            value={branch.probability}
            closed={closed === null ? null : ''}
            onChange={(probability, pull) => {
              const next = branches.map((one, place) => (place === at ? { ...one, probability } : one));
              set(balanced(next, at), pull);
            }}
          />
          {!isStay(branch) && (
            <MoneyField
              label="Its own price, £ a week, where one was quoted"
              what="a price"
              value={branch.weeklyCost ?? null}
              onChange={(pounds) => {
                const { weeklyCost: _former, ...plain } = branch;
                set(
                  branches.map((one, place) =>
                    place === at ? (pounds === null ? plain : { ...plain, weeklyCost: pounds }) : one,
                  ),
                );
              }}
            />
          )}
        </div>
      ))}
      <p className={rest === 0 ? styles.note : fieldStyles.error} role="status">
        {sumWords(branches.map(({ probability }) => probability))}
      </p>
      {rest !== 0 && rest > 0 && stayAt >= 0 && (
        <Button
          look="link"
          onPress={() => setOne(stayAt, { probability: (branches[stayAt]?.probability ?? 0) + rest })}
        >
          Give the rest to staying as it was
        </Button>
      )}
      {closed !== null && <p className={styles.note}>{closed}</p>}
      <Button look="link" onPress={() => set([...branches, { probability: 0, placement: 'secure' }])}>
        <Plus aria-hidden size={14} />
        Add a place
      </Button>
      <FieldProblems
        work={{ ...work, problems: work.problems.filter(({ text }) => !/add up to/.test(text)) }}
        field="judgement"
      />
      <TextField
        label="Who judged it"
        value={counterfactual.judgedBy}
        onChange={(text) => change({ counterfactual: { ...counterfactual, judgedBy: text.trim() } })}
      />
      <OptionalDayField
        label="When"
        value={counterfactual.judgedOn ?? null}
        onChange={(day) => {
          const { judgedOn: _former, ...plain } = counterfactual;
          change({ counterfactual: day === null ? plain : { ...plain, judgedOn: day } });
        }}
      />
    </>
  );
}

/** Of two places, what one gains the other loses; among more, only a person can say which. */
function balanced(branches: Branch[], changed: number): Branch[] {
  if (branches.length !== 2) return branches;
  const now = branches[changed]?.probability ?? 0;
  return branches.map((one, place) =>
    place === changed ? one : { ...one, probability: Math.round((1 - now) * 10_000) / 10_000 },
  );
}
