import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

const csv = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
});

async function choose(page: Page, file: ReturnType<typeof csv> | string) {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await asked).setFiles(file);
}

const openSample = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
};

test('the sample opens with one press, and every row of it is accounted for', async ({ workbench }) => {
  await openSample(workbench);
  await expect(workbench.getByRole('main')).toBeFocused();
  await expect(workbench.getByText('60 children in 16 files')).toBeVisible();
  await expect(workbench.getByRole('navigation', { name: 'Views' })).toContainText(
    'Intensive Intervention Programme',
  );
  const rows = await workbench
    .locator('tbody tr, tfoot tr')
    .evaluateAll((found) =>
      found.map((row) =>
        [2, 3, 4].map((place) => Number(row.children[place]?.textContent?.replaceAll(',', ''))),
      ),
    );
  for (const [all, loaded, notLoaded] of rows) expect(all).toBe(Number(loaded) + Number(notLoaded));
  const total = rows.at(-1);
  expect(rows.slice(0, -1).reduce((sum, row) => sum + Number(row[0]), 0)).toBe(total?.[0]);
});

test('a file shows how it was read, its rows, and what was repaired', async ({ workbench }) => {
  await openSample(workbench);
  await workbench.getByRole('button', { name: 'ssda903_2018_episodes.csv', exact: true }).click();
  await expect(workbench.getByRole('heading', { name: 'ssda903_2018_episodes.csv' })).toBeVisible();
  await expect(workbench.getByRole('button', { name: /How DECOM is read/ })).toHaveText(/day\/month\/year/);
  await workbench.getByRole('tab', { name: 'Rows as they came' }).click();
  await expect(workbench.getByRole('grid').getByRole('row').nth(1)).toContainText('17/09/2012');
  await workbench.getByRole('tab', { name: /Not loaded and repaired/ }).click();
  await workbench.getByRole('searchbox', { name: 'Find in these rows' }).fill('short-break');
  await expect(workbench.getByRole('grid').getByRole('row')).toHaveCount(3);
  await workbench.getByRole('gridcell', { name: 'short-break-left-out' }).first().dblclick();
  await expect(workbench.getByRole('dialog', { name: /^Line \d+ of/ })).toContainText('The row as it came');
});

test('a file is taken out and brought back', async ({ workbench }) => {
  await openSample(workbench);
  await workbench.getByRole('button', { name: 'More for ssda903_missing.csv' }).click();
  await workbench.getByRole('menuitem', { name: 'Take it out' }).click();
  await expect(workbench.getByRole('row', { name: /15 files/ })).toBeVisible();
  await workbench
    .getByRole('alertdialog')
    .filter({ hasText: 'was taken out' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(workbench.getByRole('row', { name: /16 files/ })).toBeVisible();
});

test('what an unknown file is can be said once, and holds for the next of its shape', async ({
  workbench,
}) => {
  const header = 'Person,Moved in,Moved out,Home';
  await choose(
    workbench,
    csv('homes.csv', header, '101,13/04/2016,14/05/2016,K2', '102,15/06/2016,,Bungalow'),
  );
  await workbench.getByRole('button', { name: 'homes.csv', exact: true }).click();
  await workbench.getByRole('button', { name: /This file is/ }).click();
  await workbench.getByRole('option', { name: 'Placements', exact: true }).click();
  for (const [field, column] of [
    ['child_id', 'Person'],
    ['start_date', 'Moved in'],
    ['placement_type', 'Home'],
  ] as const) {
    await workbench
      .getByRole('button', { name: new RegExp(field) })
      .first()
      .click();
    await workbench.getByRole('option', { name: column, exact: true }).click();
  }
  await expect(workbench.getByText('Which column holds what?')).toBeHidden();
  await expect(workbench.getByText('2 children in 1 file')).toBeVisible();
  await workbench.getByRole('button', { name: 'All extracts' }).click();
  await choose(workbench, csv('more homes.csv', header, '103,16/06/2016,,K2'));
  await expect(workbench.getByRole('row', { name: /more homes\.csv/ })).toContainText('Placements');
  await expect(workbench.getByText('3 children in 2 files')).toBeVisible();
});

test('a value that is in no code set can be placed by hand', async ({ workbench }) => {
  await choose(
    workbench,
    csv('children.csv', 'child_id,birth_date,sex,ethnicity', '101,13/05/2006,Boyish,WBRI'),
  );
  await workbench.getByRole('button', { name: 'children.csv', exact: true }).click();
  await workbench.getByRole('tab', { name: /Values to place/ }).click();
  await workbench.getByRole('button', { name: /What “Boyish” means/ }).click();
  await workbench.getByRole('option', { name: /^M / }).click();
  await expect(workbench.getByRole('button', { name: 'Take back' })).toBeVisible();
  await expect(workbench.getByRole('button', { name: /What “Boyish” means/ })).toHaveText(/^M /);
});

test('the same file under a second name wants a second look, and dates in two orders wait', async ({
  workbench,
}) => {
  const lines = ['child_id,start_date,end_date,kind', '101,13/04/2016,,missing'] as const;
  await choose(workbench, csv('one.csv', ...lines));
  await expect(workbench.getByRole('row', { name: /^one\.csv/ })).toBeVisible();
  await choose(workbench, csv('two.csv', ...lines));
  await expect(
    workbench.getByRole('row', { name: /\.csv/ }).filter({ hasText: 'same as another file' }),
  ).toHaveCount(1);
  await choose(workbench, csv('orders.csv', ...lines, '102,04/13/2016,,missing'));
  await workbench.getByRole('button', { name: 'orders.csv', exact: true }).click();
  const reading = workbench.getByRole('button', { name: /How start_date is read/ });
  await expect(reading).toHaveText(/in which order/);
  await reading.click();
  await workbench.getByRole('option', { name: 'Date, day/month/year' }).click();
  await expect(reading).toHaveText(/day\/month\/year/);
});

test('a file that is no CSV says what it is and what to do', async ({ workbench }) => {
  const workbook = Buffer.concat([
    Buffer.from('PK\x03\x04'),
    Buffer.from('xl/workbook.xml[Content_Types].xml'),
  ]);
  await choose(workbench, { name: 'return.csv', mimeType: 'text/csv', buffer: workbook });
  await expect(workbench.getByRole('row', { name: /return\.csv/ })).toContainText('See the problem');
  await workbench.getByRole('button', { name: 'return.csv', exact: true }).click();
  await expect(workbench.getByText(/Excel workbook.*Save As/)).toBeVisible();
  await expectAccessible(workbench);
});

test('a folder is dropped anywhere on the window and read to its depths', async ({ workbench }, info) => {
  const folder = info.outputPath('returns');
  await mkdir(path.join(folder, '2018'), { recursive: true });
  const lines = 'child_id,start_date,end_date,kind\n101,13/04/2016,,missing\n';
  await writeFile(path.join(folder, '2018', 'missing.csv'), lines);
  await writeFile(path.join(folder, '.hidden'), 'x');
  await workbench.keyboard.press('Control+2');
  const browser = await workbench.context().newCDPSession(workbench);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
    if (type === 'dragOver') await expect(workbench.getByText('Drop to load')).toBeVisible();
  }
  await expect(workbench.getByRole('row', { name: /2018\/missing\.csv/ })).toContainText('Missing episodes');
  await expect(workbench.getByRole('row', { name: /^1 file / })).toBeVisible();
});

test('a long load is stopped at once and leaves what was there', async ({ workbench }, info) => {
  const header = 'child_id,date,kind,days,detail';
  const row = '101,13/04/2016,exclusion,3,some detail of what happened on the day';
  await choose(workbench, csv('events.csv', header, row));
  await expect(workbench.getByRole('row', { name: /^events\.csv/ })).toBeVisible();
  const long = info.outputPath('long.csv');
  await writeFile(long, `${header}\n${`${row}\n`.repeat(700_000)}`);
  await choose(workbench, long);
  await workbench.getByRole('button', { name: 'Stop' }).click();
  await expect(workbench.getByRole('progressbar')).toBeHidden({ timeout: 1000 });
  await choose(workbench, csv('after.csv', header, row.replace('101', '102')));
  await expect(workbench.getByRole('row', { name: /^after\.csv/ })).toBeVisible();
  await expect(workbench.getByRole('row', { name: /^events\.csv/ })).toBeVisible();
  await expect(workbench.getByRole('row', { name: /^long\.csv/ })).toBeHidden();
});

test('cells are shown as text and saved as text, never as a page or a formula', async ({ workbench }) => {
  const cell = '<img src=x onerror=alert(1)>';
  await choose(
    workbench,
    csv('=odd.csv', 'child_id,start_date,end_date,kind', `=1+1,never,,${cell}`, `101,13/04/2016,,${cell}`),
  );
  await workbench.getByRole('button', { name: '=odd.csv', exact: true }).click();
  await expect(workbench.getByRole('cell', { name: /<img src=x/ })).toBeVisible();
  await workbench.getByRole('tab', { name: /Not loaded/ }).click();
  const saved = workbench.waitForEvent('download');
  await workbench.getByRole('button', { name: 'Export CSV' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text).toContain(`"'=1+1,never,,${cell}"`);
});

test('the whole way by keyboard alone', async ({ workbench }) => {
  const page = workbench;
  const focused = () => page.locator(':focus');
  const tabTo = async (name: string | RegExp, role: 'button' | 'tab' = 'button') => {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      if (await focused().and(page.getByRole(role, { name })).count()) return;
    }
    throw new Error(`Tab does not reach ${String(name)}`);
  };
  await tabTo('Open the sample');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await tabTo('ssda903_2018_episodes.csv');
  await page.keyboard.press('Enter');
  await tabTo(/Columns/, 'tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(focused()).toHaveText(/Not loaded and repaired/);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(focused()).toHaveText(/Not loaded and repaired/);
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { name: 'Quality' })).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { name: 'ssda903_2018_episodes.csv' })).toBeVisible();
});

test('everyone can read and use the start', async ({ workbench }) => {
  await expectAccessible(workbench);
});

test('everyone can read and use the list of files', async ({ workbench }) => {
  await openSample(workbench);
  await expectAccessible(workbench);
});

test('everyone can read and use the page of a file', async ({ workbench }) => {
  await openSample(workbench);
  await workbench.getByRole('button', { name: 'ssda903_2018_episodes.csv', exact: true }).click();
  await expectAccessible(workbench);
  await workbench.getByRole('tab', { name: 'Rows as they came' }).click();
  await expect(workbench.getByRole('grid')).toBeVisible();
  await expectAccessible(workbench);
});
