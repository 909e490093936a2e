/** Quotes any text as an SQL identifier. Every name that comes from a file passes through here. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes any text as an SQL text, for statements that a person reads and takes elsewhere; all others bind their values. */
export function literal(text: string): string {
  const quoted = (part: string) => `'${part.replaceAll("'", "''")}'`;
  // SQLite reads a statement up to its first NUL.
  return text.includes('\0') ? `(${text.split('\0').map(quoted).join('||char(0)||')})` : quoted(text);
}
