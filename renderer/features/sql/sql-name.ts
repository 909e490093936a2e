import { SQLite } from '@codemirror/lang-sql';
import { identifier } from '../../../shared/database/identifiers';

const keywords = new Set(SQLite.spec.keywords?.toUpperCase().split(' '));

/** A name as it is written in a statement: in quotes where SQLite would otherwise read something else. */
export const sqlName = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) && !keywords.has(name.toUpperCase()) ? name : identifier(name);
