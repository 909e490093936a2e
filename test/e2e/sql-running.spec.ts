import type { Page } from '@playwright/test';
import { expect, test } from './workbench';

const openSql = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'SQL' }).click();
};
const write = (page: Page, sql: string) => page.getByRole('textbox', { name: 'SQL statement' }).fill(sql);
const outcome = (page: Page) => page.getByRole('main').getByRole('alert');

test('its shortcut runs a statement, and does not press Run as well where that has the focus', async ({
  workbench,
}) => {
  await openSql(workbench);
  await write(
    workbench,
    'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 2000000) SELECT count(*) FROM c',
  );
  await workbench.getByRole('button', { name: 'Run' }).focus();
  await workbench.keyboard.press('Control+Enter');
  await expect(workbench.getByRole('region', { name: 'Answer' })).toContainText('1 row');
  await expect(outcome(workbench)).toHaveCount(0);
});

test('what a person stopped is no error', async ({ workbench }) => {
  await openSql(workbench);
  await write(
    workbench,
    'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c',
  );
  await workbench.keyboard.press('Control+Enter');
  await workbench.getByRole('button', { name: 'Stop' }).click();
  await expect(outcome(workbench)).toContainText('Stopped before there was an answer.');
  await expect(outcome(workbench).getByRole('img', { name: 'Note' })).toBeVisible();
});

test('what is suggested goes when the statement is run', async ({ workbench }) => {
  await openSql(workbench);
  await workbench.getByRole('textbox', { name: 'SQL statement' }).click();
  await workbench.keyboard.type('SELECT count(*) AS n FROM ch');
  await expect(workbench.getByRole('option', { name: /^child/ }).first()).toBeVisible();
  await workbench.keyboard.press('Backspace');
  await workbench.keyboard.type('hild');
  await workbench.keyboard.press('Control+Enter');
  await expect(workbench.getByRole('region', { name: 'Answer' })).toContainText('1 row');
  await expect(workbench.getByRole('option')).toHaveCount(0);
});

test('a long statement from another view is seen at once', async ({ workbench }) => {
  await openSql(workbench);
  await workbench.keyboard.press('Control+5');
  await workbench.getByText('How this was worked out').click();
  await workbench.getByRole('button', { name: 'Open in SQL' }).click();
  await expect(workbench.getByRole('textbox', { name: 'SQL statement' })).toBeVisible();
  const box = await workbench.locator('.cm-editor').boundingBox();
  expect(box?.height).toBeGreaterThan(300);
});
