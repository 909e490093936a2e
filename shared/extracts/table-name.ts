/**
 * The name of a file's own table: the file's name without folders and ending. Where another table has that name already
 * (SQLite tells no case apart) a number is added.
 */
export function tableName(file: string, taken: ReadonlySet<string>): string {
  const stem = (file.split('/').pop() ?? file).replace(/\.[^.]+$/, '').trim() || 'file';
  // SQLite keeps names with the first beginning for itself, and has functions that are called like tables with the others.
  const base = /^(sqlite_|json_|jsonb_|pragma_)/i.test(stem) ? `file ${stem}` : stem;
  const isTaken = (name: string) => [...taken].some((other) => other.toLowerCase() === name.toLowerCase());
  let name = base;
  for (let n = 2; isTaken(name); n++) name = `${base}_${n}`;
  return name;
}
