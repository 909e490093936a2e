import fieldStyles from '../../../components/field/field.module.css';
import { type CostWork, problemsIn } from '../cost-work';
import type { Field } from '../problems';

/** What is wrong at a field, said there. */
export function FieldProblems({ work, field }: { work: CostWork; field: Field }) {
  return problemsIn(work, field).map(({ text, path }) => (
    <p key={`${path.join('.')} ${text}`} role="alert" className={fieldStyles.error}>
      {text}
    </p>
  ));
}
