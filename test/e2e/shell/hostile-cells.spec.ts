import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './shell';

const million = 'A'.repeat(1_000_000);
/** What a cell may hold that means something elsewhere. Each is to appear as text, and do nothing. */
const cells = [
  '<img src=x onerror="window.taken=1">',
  '<svg onload="window.taken=1"><script>window.taken=1</script></svg>',
  '<script>window.taken=1</script>',
  '<a href="javascript:window.taken=1">x</a>',
  '<style>*{display:none}</style>',
  '{{constructor.constructor("window.taken=1")()}}',
  '=HYPERLINK("http://127.0.0.1:9/","x")',
  '@SUM(1+1)*cmd|"/c calc"!A0',
  "'; DROP TABLE placement; --",
  '" OR 1=1 --',
  '\u202Egpj.exe\u2066 x',
  '%s %n #{7*7} ../../etc/passwd',
  'javascript:window.taken=1',
];
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** An extract of placements, whose group and provider hold the cells, and one with a megabyte in a single cell. */
async function writeExtracts(folder: string): Promise<string[]> {
  const rows = cells.map(
    (cell, place) =>
      `${quoted(`C${place} ${cell.slice(0, 12)}`)},2017-0${(place % 8) + 1}-01,,${quoted(cell)},${quoted(cell)}`,
  );
  const placements = path.join(folder, 'placements.csv');
  await writeFile(placements, `child_id,start_date,end_date,placement_type,provider\n${rows.join('\n')}\n`);
  const other = path.join(folder, '<b>other.csv');
  await writeFile(
    other,
    `${quoted('<i onclick="window.taken=1">head</i>')},=1+1\n${cells.map((cell) => `${quoted(cell)},${quoted(cell)}`).join('\n')}\nlong,${million}\n`,
  );
  return [placements, other];
}

/** Nothing that a cell says has become part of the page. */
async function expectOnlyText(page: Page) {
  const found = await page.evaluate(() => ({
    taken: 'taken' in window,
    made: document.querySelectorAll(
      '#root img[src="x"], #root script, #root a[href^="javascript:"], #root i[onclick], #root svg[onload]',
    ).length,
    visible: document.querySelector('h1')?.checkVisibility() ?? false,
  }));
  expect(found).toEqual({ taken: false, made: 0, visible: true });
}

test('cells that are HTML, script, formulas, SQL, turned text or a megabyte are only ever text', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000);
  const shell = await start({ parameters: await writeExtracts(folder) });
  const page = await shell.page();
  const wrongs: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrongs.push(message.text()));
  page.on('pageerror', (error) => wrongs.push(error.message));
  await expect(page.getByRole('row', { name: /^2 files / })).toBeVisible();
  await expectOnlyText(page);
  for (const name of ['<b>other.csv', 'placements.csv'])
    await test.step(name, async () => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('tab', { name: 'Rows as they came' }).click();
      await expect(page.getByRole('gridcell', { name: cells[0] ?? '' }).first()).toBeVisible();
      await expectOnlyText(page);
      await page.getByRole('button', { name: 'All extracts' }).click();
    });
  const views = ['Quality', 'Timeline', 'First tables', 'Pivot', 'Cohort', 'Cost', 'SQL'];
  for (const [place, view] of views.entries())
    await test.step(view, async () => {
      await page.keyboard.press(`Control+${place + 2}`);
      await expect(page.getByRole('heading', { level: 1, name: view })).toBeVisible();
      await expect(page.getByRole('progressbar')).toBeHidden();
      await expectOnlyText(page);
    });
  await test.step('an answer of SQL', async () => {
    const editor = page.getByRole('textbox', { name: /SQL|statement/i }).first();
    await editor.fill('SELECT * FROM "other"');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('gridcell').first()).toBeVisible();
    await expectOnlyText(page);
  });
  expect(wrongs).toEqual([]);
});
