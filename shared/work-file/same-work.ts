/** Plain content as text in which the order of keys makes no difference, and what is undefined is as if left out. */
export function canonical(content: unknown): string {
  return JSON.stringify(content, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** Whether two works, or parts of works, have the same content. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
