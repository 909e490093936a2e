import { type Chosen, fieldNameOf } from './places';

/** Ids that follow what is chosen when it moves, so that the focus can too: its field, and the how manieth of that field. */
export function chipIds(chosen: readonly Chosen[]): string[] {
  const seen = new Map<string, number>();
  return chosen.map((one) => {
    const name = fieldNameOf(one) ?? '';
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${nth} ${name}`;
  });
}
