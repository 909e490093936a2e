import { blank } from '../../definitions/pivot-definition';

const collator = new Intl.Collator('en-GB', { numeric: true });

/**
 * Orders keys as people expect: by the order given where there is one, numbers by value, anything else by words with the
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
  if (isNumber) others.sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
  // Keys of one length without letters (days, identifiers) need no words compared, which takes long for many.
  else if (others.every((key) => key.length === others[0]?.length && /^[\d/ -]*$/.test(key))) others.sort();
  else others.sort((a, b) => collator.compare(a, b) || (a < b ? -1 : 1));
  return [...listed, ...others, ...(keys.includes(blank) ? [blank] : [])];
}
