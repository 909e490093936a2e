import { X } from 'lucide-react';
import type { CostDefinition } from '../../../../shared/definitions/cost-definition';
import { showCount, showMoney } from '../../../../shared/domain/wording';
import { showPercentage } from '../../../../shared/report/figures';
import { Button } from '../../../components/button/button';
import styles from '../../../components/choices/choices.module.css';
import fieldStyles from '../../../components/field/field.module.css';
import { MoneyField } from '../../../components/field/money-field';
import { NumberField } from '../../../components/field/number-field';
import { Select } from '../../../components/select/select';
import { type CostWork, problemsIn } from '../cost-work';
import { deadweightClosed, probabilitiesClosed } from './either-or';
import { FieldProblems } from './field-problems';
import { firstRange, offerNamed, type RangeOffer, rangesOffered } from './range-offers';
import { ShareField } from './share-field';

type Range = CostDefinition['ranges'][string];

/** How sure each figure is: a low and a high around what is central. */
export function RangesChoice({ work }: { work: CostWork }) {
  const { chosen, definition, change, result } = work;
  const offers = rangesOffered(result?.prices ?? []);
  const { ranges } = chosen;
  const set = (name: string, range: Range | null) => {
    if (range !== null) return change({ ranges: { ...ranges, [name]: range } });
    const { [name]: _gone, ...rest } = ranges;
    change({ ranges: rest });
  };
  const isClosed = ({ name }: RangeOffer) =>
    (name === 'deadweight' && deadweightClosed(chosen) !== null) ||
    (name === 'probability' && probabilitiesClosed(chosen) !== null);
  const left = offers.filter((offer) => !(offer.name in ranges) && !isClosed(offer));
  return (
    <>
      <p className={styles.note}>
        Without a range nothing says how sure the answer is. A new one lies a fifth either way: put in your
        own.
      </p>
      {Object.keys(ranges).map((name) => (
        <RangeRow
          key={name}
          offer={offerNamed(name, offers)}
          range={(definition.ranges[name] ?? ranges[name]) as Range}
          problem={problemsIn(work, 'ranges').find(({ path }) => path[1] === name)?.text ?? null}
          onChange={(range) => set(name, range)}
        />
      ))}
      <FieldProblems
        work={{ ...work, problems: work.problems.filter(({ path }) => path.length === 0) }}
        field="ranges"
      />
      <Select
        label="Add a range"
        hideLabel
        value={null}
        placeholder="Add a range of…"
        choices={left.map(({ name, label }) => ({ value: name, label }))}
        onChange={(name) => {
          const range = firstRange(offerNamed(name, offers), chosen, result);
          if (range !== null) set(name, range);
        }}
      />
    </>
  );
}

function RangeRow(props: {
  offer: RangeOffer;
  range: Range;
  problem: string | null;
  onChange: (range: Range | null) => void;
}) {
  const { offer, range, problem, onChange } = props;
  const [low, central, high] = range;
  return (
    <div className={styles.range}>
      <div className={styles.branchHead}>
        <span>{offer.label}</span>
        <Button look="quiet" label={`Remove the range of ${offer.label}`} onPress={() => onChange(null)}>
          <X aria-hidden size={14} />
        </Button>
      </div>
      <div className={styles.ends}>
        <EndField
          label={`Low: ${offer.label}`}
          kind={offer.kind}
          value={low}
          onChange={(value) => onChange([value, central, high])}
        />
        <span className={styles.central}>{shown(central, offer.kind)}</span>
        <EndField
          label={`High: ${offer.label}`}
          kind={offer.kind}
          value={high}
          onChange={(value) => onChange([low, central, value])}
        />
      </div>
      {problem !== null && (
        <p role="alert" className={fieldStyles.error}>
          {low > central || central > high
            ? `The range must hold what is central, ${shown(central, offer.kind)}: low at most that, high at least that.`
            : problem}
        </p>
      )}
    </div>
  );
}

function EndField(props: {
  label: string;
  kind: RangeOffer['kind'];
  value: number;
  onChange: (value: number) => void;
}) {
  const { label, kind, value, onChange } = props;
  if (kind === 'share') return <ShareField label={label} value={value} onChange={onChange} />;
  if (kind === 'weeks')
    return <NumberField label={label} hideLabel value={value} min={1} max={1040} onChange={onChange} />;
  return (
    <MoneyField
      label={label}
      hideLabel
      what="an amount"
      isNeeded
      value={value}
      onChange={(pounds) => pounds !== null && onChange(pounds)}
    />
  );
}

function shown(value: number, kind: RangeOffer['kind']): string {
  if (kind === 'share') return showPercentage(value);
  return kind === 'weeks' ? showCount(value) : showMoney(value);
}
