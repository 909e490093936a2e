import { Plus, X } from 'lucide-react';
import { Button } from '../../../components/button/button';
import styles from '../../../components/choices/choices.module.css';
import fieldStyles from '../../../components/field/field.module.css';
import { TextField } from '../../../components/field/text-field';
import type { CostWork } from '../cost-work';
import { ShareField } from './share-field';
import { sumOf, sumWords } from './sum-words';

const offered = ['Education', 'NHS', 'Youth justice', 'Police'];

/** Whose budget the avoided cost would have come from. */
export function BudgetsChoice({ work: { chosen, change } }: { work: CostWork }) {
  const budgets = Object.entries(chosen.budgets);
  const set = (next: readonly (readonly [string, number])[]) => change({ budgets: Object.fromEntries(next) });
  const shares = budgets.map(([, share]) => share);
  const isWhole = Math.abs(sumOf(shares) - 1) < 1e-9;
  const next = offered.find((name) => !(name in chosen.budgets));
  return (
    <>
      {budgets.map(([budget, share], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a budget is its place, whatever it is called
        <div key={at} className={styles.budget}>
          <TextField
            label={`Budget ${at + 1}`}
            hideLabel
            value={budget}
            refuse={(text) =>
              text.trim() === ''
                ? 'A budget needs a name.'
                : text.trim() !== budget && text.trim() in chosen.budgets
                  ? 'That budget is there already.'
                  : null
            }
            onChange={(name) =>
              set(budgets.map((one, place) => (place === at ? [name.trim(), one[1]] : one)))
            }
          />
          <ShareField
            label={`Share of ${budget}`}
            value={share}
            onChange={(changed) => set(budgets.map((one, place) => (place === at ? [one[0], changed] : one)))}
          />
          <Button
            look="quiet"
            label={`Remove ${budget}`}
            isDisabled={budgets.length === 1}
            onPress={() => set(budgets.filter((_, place) => place !== at))}
          >
            <X aria-hidden size={14} />
          </Button>
        </div>
      ))}
      <p className={isWhole ? styles.note : fieldStyles.error} role="status">
        {sumWords(shares)}
      </p>
      <Button look="link" onPress={() => set([...budgets, [next ?? `Budget ${budgets.length + 1}`, 0]])}>
        <Plus aria-hidden size={14} />
        Add a budget
      </Button>
    </>
  );
}
