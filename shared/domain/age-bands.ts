interface Band {
  readonly label: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** The label of the first band that holds an age in completed years (both ends belong to it); null outside them all. */
export function ageBandOf(age: number, bands: readonly Band[]): string | null {
  const band = bands.find(({ from, to }) => (from === null || from <= age) && (to === null || age <= to));
  return band?.label ?? null;
}
