import type { WriteSheet } from 'hucre/xlsx';
import type { CostResult } from '../../analysis/cost/results';
import type { EvidenceGrade } from '../../definitions/cost-definition';
import { showDay } from '../../domain/wording';
import { on } from './cell-address';
import { input, type LiveCell, plain, words } from './live-cell';
import { liveSheet } from './live-sheet';
import { type ChildPlaces, writePlaces } from './places-elsewhere';
import { type PriceList, writePrices } from './price-list';
import { sheets } from './sheet-names';

const { assumptions } = sheets;
const widths = [28, 30, 18, 15, 13, 15, 26, 48];

/** Every parameter has a cell of its own; the addresses are those that other sheets refer to. */
export interface Assumptions {
  readonly sheet: WriteSheet;
  readonly programme: string;
  readonly deadweight: string;
  readonly optimismBias: string;
  readonly optimismOf: (grade: EvidenceGrade | null) => string;
  readonly discountRate: string;
  readonly prices: PriceList;
  readonly placesOf: (child: string) => ChildPlaces;
  readonly budgets: ReadonlyMap<string, string>;
}

/** What the answer rests on. */
export function assumptionsSheet(result: CostResult): Assumptions {
  const { definition } = result;
  const sheet = liveSheet(assumptions, widths);
  sheet.say('title', 'Assumptions');
  sheet.say(
    'text',
    'Cells on a tint may be changed: the sheets Paths, Children and Answer follow. Ranges, draws and statements are those of the day they were worked out and do not.',
  );
  sheet.space();
  sheet.say('heading', 'What holds for every child');
  sheet.heads(['Assumption', 'Value', 'Note'], new Set([1]));
  const parameter = (name: string, value: LiveCell, note: string) =>
    on(assumptions, 2, sheet.row([words(name), value, plain('note', note)]));
  const programme =
    'total' in definition.programme
      ? parameter("Programme's cost in all", input('money', definition.programme.total), '')
      : parameter(
          "Programme's cost for each child",
          input('money', definition.programme.perChild),
          'of each who started',
        );
  const deadweight = parameter('Deadweight', input('share', definition.deadweight), '');
  const optimismBias = parameter('Optimism bias', input('share', definition.optimismBias), '');
  const byGrade = new Map(
    Object.entries(definition.optimismByGrade).map(([grade, bias]) => [
      grade,
      parameter(`Optimism bias, evidence ${grade}`, input('share', bias), ''),
    ]),
  );
  const discountRate = parameter(
    'Discount rate',
    input('share', definition.discountRate),
    'a year of 52 weeks',
  );
  parameter('Weeks counted at most', plain('count', definition.horizonWeeks), 'paths end there');
  parameter('Last day counted', words(showDay(definition.asAt)), '');
  sheet.space();
  const prices = writePrices(sheet, result);
  const placesOf = writePlaces(sheet, result, prices);
  sheet.say('heading', 'Whose budget');
  sheet.heads(['Budget', 'Share'], new Set([1]));
  const budgets = new Map(
    Object.entries(definition.budgets).map(([name, share]) => [
      name,
      parameter(name, input('share', share), ''),
    ]),
  );
  return {
    sheet: sheet.written(),
    programme,
    deadweight,
    optimismBias,
    optimismOf: (grade) => (grade === null ? undefined : byGrade.get(grade)) ?? optimismBias,
    discountRate,
    prices,
    placesOf,
    budgets,
  };
}
