import { csv } from './csv';

const source = 'Sufficiency strategy 2017-2021, unit costs 2016/17';
const basis = 'gross, per child per week';

/** Prices the strategy prints; for other kinds of placement it prints none, and none is made up here. */
export function unitCostFile(): string {
  const columns = ['placement_type', 'provider', 'weekly_cost', 'price_year', 'basis', 'source'];
  return csv(columns, [
    ['foster care', 'in-house', 525, '2016/17', basis, source],
    ['foster care', 'independent', 901, '2016/17', basis, source],
    ['residential', 'independent', 3712, '2016/17', basis, source],
    ['supported accommodation', null, 170, '2016/17', `${basis}, support only, rent apart`, source],
  ]);
}
