import type { Rule } from '../rule';

const columns = 'file, line, NULL AS child, placement_type, provider, price_year, weekly_cost';
const sameThing = 'lower(placement_type), lower(provider), price_year';

/** The prices that costs are worked out with. */
export const costRules: readonly Rule[] = [
  {
    rule: 'unit-cost-no-year',
    severity: 'error',
    table: 'unit_cost',
    title: 'Unit cost without a price year',
    message:
      "A unit cost does not say of which year the price is, so it cannot be brought to another year's prices. Add the year.",
    where: 'price_year IS NULL',
    detail: '{placement_type}, {provider}: the price year is blank.',
  },
  {
    rule: 'unit-cost-missing',
    severity: 'error',
    table: 'unit_cost',
    title: 'Unit cost without a price',
    message:
      'A unit cost has no weekly cost. Add it, or take the row out: a blank price is never taken as nought.',
    where: 'weekly_cost IS NULL',
    detail: '{placement_type}, {provider}, {price_year}: the weekly cost is blank.',
  },
  {
    rule: 'unit-cost-below-nought',
    severity: 'error',
    table: 'unit_cost',
    title: 'Unit cost below nought',
    message: 'A weekly cost is below nought. Correct it.',
    where: 'weekly_cost < 0',
    detail: '{placement_type}, {provider}, {price_year}: {weekly_cost} a week.',
  },
  {
    rule: 'unit-cost-nought',
    severity: 'warning',
    table: 'unit_cost',
    title: 'Unit cost of nought',
    message:
      'A weekly cost is nought. Right for a placement that costs the council nothing; a price that is not known is left out.',
    where: 'weekly_cost = 0',
    detail: '{placement_type}, {provider}, {price_year}: nought a week.',
  },
  {
    rule: 'unit-cost-twice',
    severity: 'error',
    table: 'unit_cost',
    title: 'Two prices for the same thing',
    message:
      'A placement type has two prices of the same provider and year. It is not clear which to use: keep one.',
    find: `SELECT ${columns}, first_line, first_cost FROM (SELECT *, row_number() OVER same AS time,
          first_value(line) OVER same AS first_line, first_value(weekly_cost) OVER same AS first_cost
        FROM unit_cost WINDOW same AS (PARTITION BY ${sameThing} ORDER BY rowid))
      WHERE time > 1`,
    detail:
      '{placement_type}, {provider}, {price_year}: {weekly_cost} a week here, {first_cost} on line {first_line}.',
  },
  {
    rule: 'unit-cost-no-type',
    severity: 'error',
    table: 'unit_cost',
    title: 'Unit cost without a placement type',
    message: 'A unit cost does not say of what kind of placement it is the price. Add the placement type.',
    where: 'placement_type IS NULL',
    detail: '{weekly_cost} a week, but the placement type is blank.',
  },
];
