import { expect, it } from 'vitest';
import { csvInParts } from '../../../renderer/engine/csv-in-parts';
import { safeCsv } from '../../../shared/report/spreadsheet/csv';

it.each([0, 1, 19_999, 20_000, 20_001, 45_000])('is the same CSV in parts, of %i rows', async (count) => {
  const header = ['a', 'two\r\nlines ', '=1'];
  const rows = Array.from({ length: count }, (_, n) => [n, n % 3 === 0 ? null : `=${n}`, 'x,"y"\n']);
  const whole = count === 0 ? `\uFEFFa,"two\r\nlines ",'=1\r\n` : safeCsv(header, rows);
  expect(`\uFEFF${await csvInParts(header, rows).text()}`).toBe(whole);
});
