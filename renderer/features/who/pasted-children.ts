/** Ids of children as they are pasted from a list, a mail or a column: each once, in the order given. */
export const pastedChildren = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\s,;|]+/)
      .map((id) => id.replace(/^["'“”‘’]+|["'“”‘’]+$/g, ''))
      .filter((id) => id !== ''),
  ),
];
