import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { costCsv } from '../../../shared/report/cost/cost-csv';
import { costHtml } from '../../../shared/report/cost/cost-html';
import { costText } from '../../../shared/report/cost/cost-text';
import { escapeHtml } from '../../../shared/report/html/escape';
import { madeCost } from './made-result';

const settings = { programme: 'Staying Close', council: 'Northshire' };

describe('a cost that is taken out as text', () => {
  it('carries its words and every statement, as HTML and as plain text', async () => {
    const result = await madeCost();
    const [html, text] = [costHtml(result, settings), costText(result, settings)];
    for (const sentence of [
      result.words,
      ...result.statements,
      'Staying Close, Northshire, as at 31 Mar 2018',
    ]) {
      expect(html).toContain(escapeHtml(sentence));
      expect(text).toContain(sentence);
    }
  });

  it('has the answer and names no child', async () => {
    const result = await madeCost();
    const text = costText(result, settings);
    expect(text).toContain("Programme's cost\t£60,000");
    expect(text).toMatch(/Weeks avoided that pay for it, a child\t\d+\.\d\d/);
    expect(text).not.toContain('cmd');
  });

  it('writes a loss as a number, not as text that might be a formula', async () => {
    const result = await madeCost({ programme: { total: 900_000 }, ranges: {} });
    const loss = `-£${Math.round(-result.totals.net).toLocaleString('en-GB')}`;
    expect(costText(result, settings)).toContain(`Net of the programme's cost\t${loss}`);
  });

  it('is a row a child as CSV, with the statements in every row and no formula', async () => {
    const result = await madeCost();
    const { data } = Papa.parse<Record<string, string>>(costCsv(result).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row.Child)).toEqual(
      result.children.map(({ child }) => (child.startsWith('=') ? `'${child}` : child)),
    );
    for (const [i, row] of data.entries()) {
      expect(row['Avoided, adjusted']).toBe(String(result.children[i]?.adjusted ?? ''));
      for (const statement of result.statements)
        expect(row['What must stand beside every figure']).toContain(statement);
    }
    expect(data.find((row) => row.Child === '01')?.['Chance of living elsewhere']).toBe('0.9');
    expect(data.find((row) => row.Child === 'gap')).toMatchObject({
      'Actual cost': '',
      'Without a price': 'Residential school, Independent',
    });
  });

  it('keeps the statements where nobody could be costed', async () => {
    const result = await madeCost({ include: { table: 'programme', decision: ['prevent'] } });
    for (const statement of result.statements) expect(costCsv(result)).toContain(statement);
  });
});
