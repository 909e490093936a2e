import { describe, expect, it } from 'vitest';
import { tableName } from '../../shared/extracts/table-name';

describe("the name of a file's own table", () => {
  it.each([
    ['episodes.csv', [], 'episodes'],
    ['2018/episodes.csv', [], 'episodes'],
    ['a.b.csv', [], 'a.b'],
    ['no ending', [], 'no ending'],
    ['.csv', [], 'file'],
    ['folder/ .csv', [], 'file'],
    ['child.csv', ['child'], 'child_2'],
    ['CHILD.csv', ['child', 'Child_2'], 'CHILD_3'],
    ['sqlite_x.csv', [], 'file sqlite_x'],
    ['json_each.csv', [], 'file json_each'],
    ['Pragma_table_list.csv', [], 'file Pragma_table_list'],
  ])('%s beside %j is %s', (file, taken, name) => {
    expect(tableName(file, new Set(taken))).toBe(name);
  });
});
