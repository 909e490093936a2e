/** One code of a set, with the return years (year ending 31 March) in which it may be sent. */
export interface Code {
  readonly code: string;
  readonly meaning: string;
  /** The coarser group that councils' lists keep the code in (Annex A of the Ofsted inspection framework). */
  readonly group: string;
  /** First return year; from the beginning when absent. */
  readonly from?: number;
  /** Last return year; still in use when absent. */
  readonly to?: number;
}

/**
 * The last return year for codes that only older files carry. The layout for 2017, the oldest that is described
 * publicly field by field, no longer lists them; when each one really ended is not known.
 */
export const beforeDescribedLayouts = 2016;

/** Whether the code may be sent in that return year; `null` asks whether it was ever part of the set. */
export function isInUse(code: Code, returnYear: number | null): boolean {
  return returnYear === null || ((code.from ?? 0) <= returnYear && returnYear <= (code.to ?? 9999));
}

/** Codes that share a group (and years, where given), written as code to meaning. */
export function codesOf<More extends object = object>(
  group: string,
  meanings: Readonly<Record<string, string>>,
  more: More = {} as More,
): readonly (Code & More)[] {
  return Object.entries(meanings).map(([code, meaning]) => ({ code, meaning, group, ...more }));
}
