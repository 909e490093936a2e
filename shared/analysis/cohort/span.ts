/** Days from the first up to, not including, the second, as day numbers (days since 1970-01-01). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How many days; none where the end does not lie after the start. */
export const lengthOf = ({ from, to }: Span): number => Math.max(0, to - from);

/** The days that both have. */
export const common = (one: Span, other: Span): Span => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
});

/** Mean length of a month in days, 365.25 / 12: child-months are days divided by it. */
export const daysInAMonth = 30.4375;
