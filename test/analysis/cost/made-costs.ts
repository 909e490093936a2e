import fc from 'fast-check';
import type { CostResult } from '../../../shared/analysis/cost/results';
import { type CostAsked, costDefinition, type OwnPrice } from '../../../shared/definitions/cost-definition';
import { addDays } from '../../../shared/domain/calendar';
import { type Files, loadedWith } from '../../extracts/loads';

/** The calculation that a definition asks of extracts. */
export async function costed(files: Files, asked: CostAsked): Promise<CostResult> {
  const workbench = await loadedWith(files);
  try {
    return await workbench.cost(costDefinition.parse(asked));
  } finally {
    workbench.database.close();
  }
}

export const placementsHeader =
  'child_id,start_date,end_date,placement_type,provider,change_reason,planned,temporary,weekly_cost,distance_miles';
export const programmeHeader = 'child_id,referral_date,decision,start_date';

const file = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
export const extracts = (placements: readonly string[], programme: readonly string[]): Files => ({
  'placements.csv': file(placementsHeader, placements),
  'programme.csv': file(programmeHeader, [...programme, '98,,pending,']),
});

interface MadeStay {
  readonly days: number;
  readonly type: 'foster care' | 'residential' | 'supported accommodation';
  readonly provider: 'in-house' | 'independent';
  readonly own: number | null;
}
export interface MadeChild {
  readonly stays: readonly MadeStay[];
  readonly before: number;
  readonly open: boolean;
}

/** Children who started on one day, each in care since some days before, in stays that follow on one another. */
export const children: fc.Arbitrary<readonly MadeChild[]> = fc.array(
  fc.record({
    stays: fc.array(
      fc.record({
        days: fc.integer({ min: 1, max: 300 }),
        type: fc.constantFrom('foster care', 'residential', 'supported accommodation'),
        provider: fc.constantFrom('in-house', 'independent'),
        own: fc.option(fc.integer({ min: 0, max: 6000 }), { freq: 2 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    before: fc.integer({ min: 0, max: 200 }),
    open: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

export const started = '2017-07-03';
export const asAt = '2018-12-31';

/** The same children as extracts. */
export function asExtracts(made: readonly MadeChild[]): Files {
  const placements = made.flatMap(({ stays, before, open }, i) => {
    let day = addDays(started, -before);
    return stays.map((stay, k) => {
      const end = addDays(day, stay.days);
      const last = open && k === stays.length - 1;
      const row = [i, day, last ? '' : end, stay.type, stay.provider, '', '', '', stay.own ?? '', ''];
      day = end;
      return row.join(',');
    });
  });
  return extracts(
    placements,
    made.map((_, i) => `${i},,full,${started}`),
  );
}

const price = (placementType: string, provider: OwnPrice['provider'], weeklyCost: number) => ({
  placementType,
  provider,
  weeklyCost,
  priceYear: '2017/18',
});

/** A price for everything that the children can live in. */
export const allPrices = [
  price('foster care', 'in-house', 525),
  price('foster care', 'independent', 901),
  price('residential', 'in-house', 3049),
  price('residential', 'independent', 3712),
  price('supported accommodation', null, 170),
];
