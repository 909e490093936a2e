/** Years of the Green Book's rates for real flows: the first 30, the next 45, and all after. */
const thirtyYears = 30;
const seventyFiveYears = 75;
const greenBook = { first: 0.035, second: 0.03, later: 0.025 };

/**
 * What a pound in a year is worth now; year 0 is not discounted. The rate falls after 30 and 75 years.
 * Source: HM Treasury, Green Book: 3.5%, 3.0%, 2.5%.
 */
export function greenBookFactor(year: number): number {
  const first = Math.min(year, thirtyYears);
  const second = Math.min(Math.max(0, year - thirtyYears), seventyFiveYears - thirtyYears);
  const later = Math.max(0, year - seventyFiveYears);
  return (
    1 / ((1 + greenBook.first) ** first * (1 + greenBook.second) ** second * (1 + greenBook.later) ** later)
  );
}

/** The present value of a sum of money a year, year 0 first, by the Green Book's rates. */
export function presentValue(cash: readonly number[]): number {
  return cash.reduce((sum, pounds, year) => sum + pounds * greenBookFactor(year), 0);
}

/** A price of one year in another year's prices, by two levels of a price index. */
export function inPricesOf(nominal: number, levelThen: number, levelBase: number): number {
  return (nominal * levelBase) / levelThen;
}

/**
 * Time from one moment up to another, each block of it (364 days, 52 weeks) counted at its discounted worth: block n by
 * (1 + rate) to the power of -n. Nought where the end does not lie after the start.
 */
export function discountedLength(from: number, to: number, rate: number, block: number): number {
  let worth = 0;
  for (let at = from; at < to; ) {
    const number = Math.floor(at / block);
    const end = Math.min(to, (number + 1) * block);
    worth += (end - at) / (1 + rate) ** number;
    at = end;
  }
  return worth;
}
