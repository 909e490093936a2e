import { identifier } from '../../../shared/database/identifiers';
import { sqliteKeywords } from '../../../shared/database/keywords';

/** A name as it is written in a statement: in quotes where SQLite would otherwise read something else. */
export const sqlName = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) && !sqliteKeywords.has(name.toUpperCase()) ? name : identifier(name);
