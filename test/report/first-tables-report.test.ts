import { describe, expect, it } from 'vitest';
import { programmeSettings } from '../../shared/definitions/programme-settings';
import { firstTablesReport } from '../../shared/report/first-tables-report';
import { renderReport } from '../../shared/report/html/render-report';
import type { ReportTable } from '../../shared/report/report-model';
import { type Rows, tablesOf } from '../analysis/first-tables/rows';

const start = '2017-10-01';
const rows: Rows = {
  programme: [
    { child_id: 'C01', decision: 'full', referral_date: '2017-06-05', start_date: start },
    { child_id: 'C02', decision: 'full', referral_date: '2017-07-05', start_date: '2018-05-01' },
    { child_id: 'C03', decision: 'not picked up', referral_date: '2017-08-05' },
  ],
  child: [{ child_id: 'C01', birth_date: '2009-01-01', sex: 'F' }],
  care_period: [{ child_id: 'C01', start_date: '2016-01-01', end_date: null }],
  placement: [
    { child_id: 'C01', start_date: '2016-01-01', end_date: '2018-03-10', place_group: 'Kinship' },
    { child_id: 'C01', start_date: '2018-03-10', end_date: null, place_group: 'Residential' },
  ],
  missing_episode: [{ child_id: 'C01', start_date: '2017-12-31', kind: 'missing' }],
};
const settings = programmeSettings.parse({ programme: 'Steady Ground', council: 'Anytown' });
const file = {
  name: 'programme.csv',
  kind: 'programme',
  rows: 4,
  loaded: 3,
  rejected: 1,
  blank: 2,
  problem: null,
};

const reportOf = async (given: Rows, files = [file]) =>
  firstTablesReport(await tablesOf(given), settings, files, [
    {
      rule: 'x',
      severity: 'error',
      title: 'Ends before it starts',
      count: 2,
      table: 'placement',
      message: '',
      rows: [],
    },
    {
      rule: 'y',
      severity: 'warning',
      title: 'Found nothing',
      count: 0,
      table: 'child',
      message: '',
      rows: [],
    },
  ]);

const textsOf = (table: ReportTable) => table.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('the report of the first tables', () => {
  it('names the programme, the council and the day from the settings', async () => {
    const model = await reportOf(rows);
    expect([model.title, model.subtitle]).toEqual(['Steady Ground', 'Anytown · As at 31 Mar 2018']);
  });

  it('has the same numbers as the tables, as people read them', async () => {
    const { sections } = await reportOf(rows);
    const tables = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    const table = (caption: string) =>
      textsOf(tables.find((each) => each.caption.startsWith(caption)) as ReportTable);
    expect(table('Referrals by decision')).toEqual([
      ['Full programme', '2'],
      ['Not picked up', '1'],
      ['All referrals', '3'],
    ]);
    expect(table('Participants by age')).toContainEqual(['7 to 10', '1', '0', '1']);
    expect(table('Children whose placement type')).toEqual([
      ['Family or friends as carers', 'Residential care', '1'],
    ]);
    expect(table('Children with missing')).toEqual([
      ['In the 12 months before the start', '0', '1', '0', '365', '365 to 365'],
      ['Since the start', '1', '1', '1', '182', '182 to 182'],
      ['Before the start, equal time', '0', '1', '0', '182', '182 to 182'],
      ['Since the start, equal time', '1', '1', '1', '182', '182 to 182'],
    ]);
    expect(table('Files')).toEqual([['programme.csv', 'programme', '4', '3', '1', '2']]);
    expect(table('Findings')).toEqual([['Ends before it starts', 'Error', '2']]);
  });

  it('says beside the graphs that the windows differ', async () => {
    const html = renderReport(await reportOf(rows));
    expect(html).toContain(
      'The windows differ in length: before the start 365 days in care, since the start 182 days.',
    );
    expect(html).toContain('How this was worked out');
  });

  it('names no child', async () => {
    const html = renderReport(await reportOf(rows));
    expect(html).not.toMatch(/C0[123]/);
    expect(html).toContain('Not counted: 1 child: not started by the reporting date.');
  });

  it('prints a dash with its reason for what is unknown', async () => {
    const html = renderReport(await reportOf({ programme: rows.programme ?? [] }));
    expect(html).toContain('– No placements are loaded, so none can be counted.');
    expect(html).not.toMatch(/NaN|undefined|null|Infinity/);
  });
});

describe('the report as HTML', () => {
  it('shows hostile cells as text', async () => {
    const hostile = `<script>alert(1)</script>"'&=cmd|' /C calc'!A0`;
    const html = renderReport(
      await reportOf(
        {
          ...rows,
          programme: [{ child_id: 'C01', decision: hostile, referral_date: '2017-06-05', start_date: start }],
          feedback: [{ form: hostile, question: hostile, score: 1, scale_min: 0, scale_max: 6 }],
          session: [{ kind: hostile, attended: 1, eligible: 2 }],
          placement: [{ child_id: 'C01', start_date: '2016-01-01', end_date: null, place_group: hostile }],
        },
        [{ ...file, name: hostile, kind: hostile, problem: null }],
      ),
    );
    expect(html).not.toContain('<script');
    expect(html.split('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;=cmd').length).toBeGreaterThan(6);
  });

  it('asks for nothing from outside and runs nothing', async () => {
    const html = renderReport(await reportOf(rows));
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(html).not.toMatch(/https?:|src=|href=|url\(|@import|<script|\son\w+=/);
  });

  it('draws each graph with a title, a description and a table of the same numbers', async () => {
    const html = renderReport(await reportOf(rows));
    const charts = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(charts).toHaveLength(2);
    expect(charts[1]).toContain('<title id="missing-chart-title">Children with missing episodes</title>');
    expect(charts[1]).toContain('Since the start 1 of 1. Equal windows');
    expect(html).toContain('<caption>Children with missing episodes</caption>');
  });
});
