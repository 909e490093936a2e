import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

const openFirstTables = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { name: 'Referrals', exact: true })).toBeVisible();
};

test('says what it answers and what it needs before anything is loaded', async ({ workbench }) => {
  await workbench.keyboard.press('Control+4');
  await expect(workbench.getByText('It needs the programme extract')).toBeVisible();
  await workbench.getByRole('button', { name: 'Go to Extracts' }).click();
  await expect(workbench.getByRole('heading', { name: 'Extracts', exact: true })).toBeVisible();
});

test('shows the tables of the sample with their warnings', async ({ workbench }) => {
  await openFirstTables(workbench);
  const cells = (table: string, row: string) =>
    workbench
      .getByRole('table', { name: table })
      .getByRole('row', { name: row })
      .getByRole('cell')
      .allInnerTexts();
  expect(await cells('Referrals by decision', 'All referrals')).toEqual(['46']);
  expect(await cells('Participants by age and sex', '7 to 10')).toEqual(['10', '7', '3']);
  expect(await cells('Placement types at the start', 'Independent foster carers')).toEqual(['14', '10']);
  expect((await cells('Children with two or more placement moves', 'In the 12 months')).slice(0, 2)).toEqual([
    '14',
    '24',
  ]);
  await expect(workbench.getByText('The windows differ in length').first()).toBeVisible();
});

test('a number opens to its children and rows, a bar by keyboard', async ({ workbench }) => {
  await openFirstTables(workbench);
  await workbench.getByRole('button', { name: /^3, Residential care, 31 Mar 2018/ }).click();
  const panel = workbench.getByRole('dialog', { name: 'Residential care, 31 Mar 2018' });
  await expect(panel.getByText('3 children')).toBeVisible();
  await expect(panel.getByText('3 rows of placement')).toBeVisible();
  await workbench.keyboard.press('Escape');
  const bar = workbench.getByRole('button', { name: /^7 of 24, Children with missing episodes/ });
  await bar.focus();
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByRole('dialog').getByText('7 children')).toBeVisible();
  await workbench.keyboard.press('Escape');
  await expect(bar).toBeFocused();
});

test('another reporting date counts again and is kept', async ({ workbench }) => {
  await openFirstTables(workbench);
  await workbench.getByLabel('Or any other day').fill('30/09/2017');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByText('as at 30 Sep 2017')).toBeVisible();
  await expect(workbench.getByText(/children are not counted/).first()).toBeVisible();
  await workbench.keyboard.press('Control+1');
  await workbench.keyboard.press('Control+4');
  await expect(workbench.getByText('as at 30 Sep 2017')).toBeVisible();
});

test('a table is copied for Word and Excel', async ({ workbench, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFirstTables(workbench);
  await workbench.getByRole('button', { name: 'Copy for Word or Excel: Referrals by decision' }).click();
  await expect(workbench.getByText('Copied. Paste it')).toBeVisible();
  expect(await workbench.evaluate(() => navigator.clipboard.readText())).toBe(
    'Decision\tReferrals\nFull programme\t24\nPrevent or step-down\t3\nNot picked up\t19\nAll referrals\t46',
  );
});

test('the report is saved as a page that needs nothing beside it', async ({ workbench }) => {
  await openFirstTables(workbench);
  const saved = workbench.waitForEvent('download');
  await workbench.getByRole('button', { name: 'Save as report' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('iip-report-2018-03-31.html');
  const html = await readFile(await download.path(), 'utf8');
  expect(html).toContain('<h1>Intensive Intervention Programme</h1>');
  expect(html).not.toMatch(/https?:|<script|src=/);
});

test('meets WCAG 2.2 AA', async ({ workbench }) => {
  await openFirstTables(workbench);
  for (const summary of await workbench.locator('main summary').all()) await summary.click();
  await expectAccessible(workbench);
});
