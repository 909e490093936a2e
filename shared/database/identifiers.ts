/** Quotes any text as an SQL identifier. Every name that comes from a file passes through here. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
