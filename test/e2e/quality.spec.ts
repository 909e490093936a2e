import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

const openQuality = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(page.getByText(/checks, of which \d+ found something/)).toBeVisible();
};

test('says what it answers and what it needs before anything is loaded', async ({ workbench }) => {
  await workbench.keyboard.press('Control+2');
  await workbench.getByRole('button', { name: 'Go to Extracts' }).click();
  await expect(workbench.getByRole('heading', { name: 'Extracts', exact: true })).toBeVisible();
});

test('a finding opens to its rows and on to the child', async ({ workbench }) => {
  await openQuality(workbench);
  await workbench.getByRole('radio', { name: /Errors/ }).click();
  const opener = workbench.getByRole('button', { name: 'Missing episode ends before it starts' });
  await opener.click();
  const panel = workbench.getByRole('dialog', { name: 'Missing episode ends before it starts' });
  await expect(panel.getByRole('gridcell', { name: 'ssda903_missing.csv' })).toBeVisible();
  const child = await panel.getByRole('grid').getByRole('button').first().textContent();
  await panel.getByRole('grid').getByRole('button').first().click();
  await expect(workbench.getByRole('dialog', { name: `Child ${child}` })).toBeVisible();
  await workbench.keyboard.press('Escape');
  await workbench.keyboard.press('Escape');
  await expect(workbench.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('findings are narrowed by severity, table and words, and stay so', async ({ workbench }) => {
  await openQuality(workbench);
  const rules = workbench.locator('tbody tr');
  const all = await rules.count();
  await workbench.getByRole('radio', { name: /Warnings/ }).click();
  expect(await rules.count()).toBeLessThan(all);
  await workbench.getByRole('button', { name: /Table/ }).click();
  await workbench.getByRole('option', { name: 'Scores' }).click();
  await expect(rules).toHaveCount(1);
  await workbench.keyboard.press('Control+1');
  await workbench.keyboard.press('Control+2');
  await expect(rules).toHaveCount(1);
  await workbench.getByRole('searchbox').fill('no such words');
  await expect(workbench.getByText('No finding fits')).toBeVisible();
});

test('dates in the future are findings, until the day they are held against is taken away', async ({
  workbench,
}) => {
  const asked = workbench.waitForEvent('filechooser');
  await workbench.getByRole('button', { name: 'Choose files' }).click();
  const lines = 'child_id,start_date,end_date,kind\n101,13/04/2016,14/04/2999,missing\n';
  await (await asked).setFiles({ name: 'missing.csv', mimeType: 'text/csv', buffer: Buffer.from(lines) });
  await expect(workbench.getByRole('row', { name: /^missing\.csv/ })).toBeVisible();
  await workbench.keyboard.press('Control+2');
  const future = workbench.locator('tbody').getByRole('button', { name: /future/i });
  await expect(future).toBeVisible();
  await workbench.getByRole('textbox', { name: 'Extracts drawn on' }).fill('');
  await workbench.keyboard.press('Enter');
  await expect(future).toBeHidden();
  await expect(workbench.getByText('Dates in the future are not looked for')).toBeVisible();
});

test('every finding is saved with its rule, file, line and child', async ({ workbench }) => {
  await openQuality(workbench);
  const saved = workbench.waitForEvent('download');
  await workbench.getByRole('button', { name: 'Export CSV' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('quality-findings.csv');
  const [header, ...rows] = (await readFile(await download.path(), 'utf8')).split('\r\n').slice(0, -1);
  expect(header).toBe('\uFEFFSeverity,Rule,What,Table,File,Line,Child,Detail,What to do');
  expect(rows.find((row) => row.startsWith('Error,missing-end-before-start,'))).toMatch(
    /,missing_episode,ssda903_missing\.csv,\d+,\d+,/,
  );
  const total = await workbench.getByRole('radio', { name: /^All/ }).textContent();
  expect(rows.length).toBeGreaterThanOrEqual(Number(total?.replace(/\D/g, '')));
});

test('checks that found nothing are named too', async ({ workbench }) => {
  await openQuality(workbench);
  const [checks, found] =
    ((await workbench.getByText(/checks, of which/).textContent()) ?? '').match(/\d+/g) ?? [];
  await workbench.getByText(/checks? found nothing/).click();
  await expect(workbench.locator('details[open] li')).toHaveCount(Number(checks) - Number(found));
  await expect(workbench.locator('details[open] li').first()).toBeVisible();
});

test('by keyboard alone, from a finding to the child and back', async ({ workbench }) => {
  await openQuality(workbench);
  const page = workbench;
  const rule = page.getByRole('button', { name: 'Missing episode ends before it starts' });
  await rule.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Missing episode ends before it starts' });
  await expect(panel).toBeFocused();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  await expect(panel.getByRole('columnheader', { name: 'File' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Child / })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rule).toBeFocused();
});

test('everyone can read and use it', async ({ workbench }) => {
  await openQuality(workbench);
  await expectAccessible(workbench);
  await workbench.getByRole('button', { name: 'Missing episode ends before it starts' }).click();
  await expect(workbench.getByRole('grid')).toBeVisible();
  await expectAccessible(workbench);
});

test('the findings as a picture: read as a table, saved as SVG, PNG and data', async ({ workbench }) => {
  await openQuality(workbench);
  await workbench.getByRole('radio', { name: 'Picture' }).click();
  const picture = workbench.getByRole('figure', { name: 'Findings by rule' });
  await expect(picture.getByRole('img', { name: /findings of \d+ rules/ })).toBeVisible();
  await expect(picture.locator('.main-svg').first()).toBeVisible();
  await expectAccessible(workbench);
  for (const [choice, name, begins] of [
    ['Picture as SVG', 'findings-by-rule.svg', '<svg'],
    ['Picture as PNG', 'findings-by-rule.png', '\x89PNG'],
    ['Data as CSV', 'findings-by-rule.csv', '\u00EF\u00BB\u00BFWhat was found'],
  ] as const) {
    await picture.getByRole('button', { name: 'Save this picture' }).click();
    const saved = workbench.waitForEvent('download');
    await workbench.getByRole('menuitem', { name: choice }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(name);
    expect((await readFile(await download.path(), 'latin1')).startsWith(begins)).toBe(true);
  }
  await picture.getByRole('radio', { name: 'Table' }).click();
  await picture.getByRole('button', { name: 'Missing episode ends before it starts' }).click();
  await expect(workbench.getByRole('dialog')).toBeVisible();
});

test('long checks show how far they are, are stopped, and run again', async ({ workbench }, info) => {
  const header =
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
  const rows = Array.from({ length: 60_000 }, (_, i) => `C${i},01/04/2017,S,C2,N1,U4,PR1,01/03/2017,E8,,,,`);
  const long = info.outputPath('episodes.csv');
  await writeFile(long, `${header}\n${rows.join('\n')}\n`);
  await workbench.locator('input[type=file]').first().setInputFiles(long);
  await expect(workbench.getByRole('row', { name: /^episodes\.csv/ })).toBeVisible({ timeout: 15_000 });
  await workbench.keyboard.press('Control+2');
  await expect(workbench.getByRole('progressbar', { name: 'Checking the extracts' })).toBeVisible();
  await workbench.getByRole('button', { name: 'Stop' }).click();
  await expect(workbench.getByText('The checks were stopped')).toBeVisible();
  await workbench.getByRole('button', { name: 'Check again' }).click();
  await expect(workbench.getByText(/checks, of which \d+ found something/)).toBeVisible({ timeout: 30_000 });
});
