import { greenBookFactor, inPricesOf, presentValue } from '../../../shared/stats/discount';

interface Input {
  readonly cash: readonly number[];
  readonly nominal?: number;
  readonly deflator_year?: number;
  readonly deflator_base?: number;
}

/** The reference lists the first six factors. */
const listed = 6;

export function discountDeflate({ cash, nominal, deflator_year, deflator_base }: Input) {
  return {
    pv: presentValue(cash),
    factors: cash.slice(0, listed).map((_, year) => greenBookFactor(year)),
    real:
      nominal === undefined || deflator_year === undefined || deflator_base === undefined
        ? null
        : inPricesOf(nominal, deflator_year, deflator_base),
  };
}
