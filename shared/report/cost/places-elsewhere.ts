import { type Counterfactual, counterfactualOf } from '../../analysis/cost/counterfactual';
import type { CostResult } from '../../analysis/cost/results';
import { evidenceGrades } from '../../definitions/cost-definition';
import { showDay } from '../../domain/wording';
import { here, type Rows } from './cell-address';
import { empty, formula, input, type LiveCell, plain, words } from './live-cell';
import type { LiveSheet } from './live-sheet';
import { lookedUp } from './looked-up';
import { type PriceList, priceNumber } from './price-list';

export const placeColumns = { chance: 4, own: 5, number: 6, week: 7 } as const;

/** A child's places elsewhere, as they stand on the sheet. */
export interface ChildPlaces {
  /** Null where the child would have stayed as it was. */
  readonly rows: Rows | null;
  readonly counterfactual: Counterfactual;
}

/** What would have happened: the usual, the chances of graded evidence, and the children of whom more is known. */
export function writePlaces(
  sheet: LiveSheet,
  { definition, prices, children }: Pick<CostResult, 'definition' | 'prices' | 'children'>,
  list: PriceList,
): (child: string) => ChildPlaces {
  const { counterfactual } = definition;
  const grades = writeGrades(sheet, definition);
  const known = children
    .map(({ child }) => ({ child, is: counterfactualOf(child, definition, prices) }))
    .filter(({ is }) => !is.isUsual);
  const usual = usualOf(definition, prices);
  sheet.say('heading', 'Where children would have lived instead');
  sheet.say(
    'text',
    'The chances that are left are of staying as it was. A price of its own wins over the price list.',
  );
  sheet.heads(
    ['Child', 'Place', 'Evidence', 'Chance', 'Own price', 'Price no.', 'Price in use', 'Judged'],
    new Set([3, 4, 5, 6]),
  );
  const write = (name: string, is: Counterfactual, judged: string): ChildPlaces => {
    const first = sheet.next();
    for (const place of is.places) {
      const row = sheet.next();
      const grade = is.grade === null ? undefined : grades.get(is.grade);
      sheet.row([
        words(name),
        words(place.label),
        words(is.grade ?? ''),
        grade === undefined ? input('share', place.probability) : formula('share', grade, place.probability),
        place.own === null ? { ...empty, kind: 'input', as: 'money' } : input('money', place.own),
        place.price === null
          ? { ...empty, kind: 'input', as: 'count' }
          : input('count', priceNumber(place.price)),
        lookedUp(
          here(placeColumns.own, row),
          here(placeColumns.number, row),
          list,
          place.own ?? place.price?.weeklyCost ?? null,
        ),
        words(judged),
      ]);
    }
    if (is.places.length === 0) sheet.row([words(name), words('as it was'), words(is.grade ?? '')]);
    const { length } = is.places;
    return { counterfactual: is, rows: length === 0 ? null : { first, last: first + length - 1 } };
  };
  const other = write(
    known.length === 0 ? 'Every child' : 'Every other child',
    usual,
    judgedWords(counterfactual),
  );
  const own = new Map(
    known.map(({ child, is }) => [child, write(child, is, ownJudgement(counterfactual.children[child]))]),
  );
  sheet.space();
  return (child) => own.get(child) ?? other;
}

/** The counterfactual of a child of whom nothing more is known. */
const usualOf = (definition: CostResult['definition'], prices: CostResult['prices']): Counterfactual =>
  counterfactualOf(
    '',
    { ...definition, counterfactual: { ...definition.counterfactual, children: {} } },
    prices,
  );

/** @returns where the central chance of each grade stands */
function writeGrades(
  sheet: LiveSheet,
  { counterfactual }: CostResult['definition'],
): ReadonlyMap<string, string> {
  sheet.say('heading', 'Chances that graded evidence stands for');
  sheet.heads(['Evidence', 'Low', 'Central, in use', 'High'], new Set([1, 2, 3]));
  const at = new Map<string, string>();
  for (const grade of evidenceGrades) {
    const [low, central, high] = counterfactual.grades[grade];
    const line: LiveCell[] = [
      words(grade),
      plain('share', low),
      input('share', central),
      plain('share', high),
    ];
    at.set(grade, here(3, sheet.row(line)));
  }
  sheet.space();
  return at;
}

type Judged = { readonly judgedBy: string; readonly judgedOn?: string | undefined };

function judgedWords({ judgedBy, judgedOn }: Judged): string {
  const by = judgedBy === '' ? 'nobody is named' : `by ${judgedBy}`;
  return judgedOn === undefined ? by : `${by}, ${showDay(judgedOn)}`;
}

function ownJudgement(given: CostResult['definition']['counterfactual']['children'][string] | undefined) {
  if (given === undefined || Array.isArray(given)) return '';
  return [judgedWords(given), given.evidence].filter((part) => part !== '').join('; ');
}
