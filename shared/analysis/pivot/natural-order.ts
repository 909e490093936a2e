import { blank } from '../../definitions/pivot-definition';

/** Texts that are all numbers go by value: of 0.5 and 0.25, words compared would put the 5 before the 25. */
const writtenNumber = /^[+-]?\d+(\.\d+)?$/;
const collator = new Intl.Collator('en-GB', { numeric: true });

/**
 * Orders keys as people expect: by the order given where there is one, numbers by value, anything else by words with the whole
 * numbers in them by value; what is blank comes last.
 */
export function naturalOrder(
  keys: readonly string[],
  isNumber: boolean,
  order: readonly string[] | null,
): string[] {
  const place = new Map(order?.map((key, i) => [key, i]));
  const listed = keys.filter((key) => place.has(key) && key !== blank);
  const others = keys.filter((key) => !place.has(key) && key !== blank);
  listed.sort((a, b) => (place.get(a) as number) - (place.get(b) as number));
  // Keys of one length without letters (days, identifiers) need no words compared, which takes long for many.
  if (!isNumber && others.every((key) => key.length === others[0]?.length && /^\d[\d/ -]*$/.test(key)))
    others.sort();
  else if (isNumber || others.every((key) => writtenNumber.test(key)))
    others.sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
  else others.sort((a, b) => collator.compare(a, b) || (a < b ? -1 : 1));
  return [...listed, ...others, ...(keys.includes(blank) ? [blank] : [])];
}
