import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

const endless = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c';
const numbers = (count: number) =>
  `WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT ${count}) SELECT x FROM c`;

const editor = (page: Page) => page.getByRole('textbox', { name: 'SQL statement' });
const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });

const alert = (page: Page) => page.getByRole('main').getByRole('alert');

const openSql = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'SQL' }).click();
  await expect(editor(page)).toBeVisible();
};

/** Writes a statement in the place of what is there, as a paste would, and runs it from the keyboard. */
const run = async (page: Page, sql: string) => {
  await editor(page).fill(sql);
  await page.keyboard.press('Control+Enter');
};

/** Waits for a suggestion, and for the moment in which it does not yet take Enter from whoever is typing on. */
const suggested = async (page: Page, name: RegExp) => {
  await expect(page.getByRole('option', { name })).toBeVisible();
  await page.waitForTimeout(200);
};

test('says what it answers and what it needs before anything is loaded', async ({ workbench }) => {
  await workbench.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'SQL' }).click();
  await expect(workbench.getByText('It needs at least one extract.')).toBeVisible();
  await workbench.getByRole('button', { name: 'Go to Extracts' }).click();
  await expect(workbench.getByRole('heading', { name: 'Extracts', exact: true })).toBeVisible();
});

test('answers a statement, with columns that have one name, and opens a child', async ({ workbench }) => {
  await openSql(workbench);
  await run(workbench, "SELECT child_id, sex, sex, NULL AS none FROM child WHERE child_id = '009265'");
  await expect(answer(workbench).getByText(/^1 row in .* s$/)).toBeVisible();
  const grid = answer(workbench).getByRole('grid', { name: 'Answer' });
  expect(await grid.getByRole('columnheader').allInnerTexts()).toEqual(['child_id', 'sex', 'sex', 'none']);
  await expect(grid.getByRole('gridcell', { name: 'NULL' })).toBeVisible();
  await grid.getByRole('button', { name: '009265' }).click();
  await expect(workbench.getByRole('dialog', { name: 'Child 009265' })).toBeVisible();
});

test('says what is wrong and goes to the place', async ({ workbench }) => {
  await openSql(workbench);
  await run(workbench, 'SELECT *\nFROM placemnet');
  await expect(alert(workbench)).toContainText('There is no table placemnet. Did you mean placement?');
  await workbench.getByRole('button', { name: 'Go to line 2, column 6' }).click();
  await expect(editor(workbench)).toBeFocused();
  await expect(workbench.locator('.cm-problem')).toHaveText('placemnet');
  await workbench.keyboard.press('Control+Shift+ArrowRight');
  await workbench.keyboard.type('child');
  await expect(workbench.locator('.cm-problem')).toHaveCount(0);
  await workbench.keyboard.press('Control+Enter');
  await expect(answer(workbench).getByText(/^60 rows in/)).toBeVisible();
});

test('refuses to change anything', async ({ workbench }) => {
  await openSql(workbench);
  await run(workbench, 'DELETE FROM child');
  await expect(alert(workbench)).toContainText('DELETE is refused');
  await run(workbench, 'WITH x AS (SELECT 1) DELETE FROM child');
  await expect(alert(workbench)).toContainText('would change the tables');
  await run(workbench, 'SELECT count(*) AS children FROM child');
  await expect(answer(workbench).getByRole('gridcell', { name: '60' })).toBeVisible();
});

test('a statement without an end is stopped, and the next one runs', async ({ workbench }) => {
  await openSql(workbench);
  await run(workbench, endless);
  await expect(workbench.getByText(/^Running … [1-9]/)).toBeVisible();
  await workbench.getByRole('button', { name: 'Stop' }).click();
  await expect(alert(workbench)).toContainText('Stopped before there was an answer.');
  await run(workbench, 'SELECT count(*) AS children FROM child');
  await expect(answer(workbench).getByRole('gridcell', { name: '60' })).toBeVisible();
});

test('a statement goes on running while another view is open', async ({ workbench }) => {
  await openSql(workbench);
  await run(workbench, numbers(3_000_000).replace('SELECT x FROM', 'SELECT count(*) AS counted FROM'));
  await workbench.keyboard.press('Control+1');
  await expect(workbench.getByRole('heading', { name: 'Extracts', exact: true })).toBeVisible();
  await workbench.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'SQL' }).click();
  await expect(answer(workbench).getByRole('gridcell', { name: '3000000' })).toBeVisible();
});

test('what was run comes back by arrow keys and from the list', async ({ workbench }) => {
  await openSql(workbench);
  await run(workbench, 'SELECT 1 AS first');
  await expect(answer(workbench)).toBeVisible();
  await run(workbench, 'SELECT 2 AS second');
  await expect(answer(workbench).getByRole('columnheader', { name: 'second' })).toBeVisible();
  await editor(workbench).fill('SELECT 3');
  await workbench.keyboard.press('ArrowUp');
  await expect(editor(workbench)).toHaveText('SELECT 2 AS second');
  await workbench.keyboard.press('ArrowUp');
  await expect(editor(workbench)).toHaveText('SELECT 1 AS first');
  await workbench.keyboard.press('ArrowUp');
  await expect(editor(workbench)).toHaveText('SELECT 1 AS first');
  await workbench.keyboard.press('ArrowDown');
  await workbench.keyboard.press('ArrowDown');
  await expect(editor(workbench)).toHaveText('SELECT 3');
  await workbench.getByRole('button', { name: 'History' }).click();
  const list = workbench.getByRole('dialog', { name: 'Statements run before' });
  expect(await list.locator('pre').allInnerTexts()).toEqual(['SELECT 2 AS second', 'SELECT 1 AS first']);
  await list.getByRole('button', { name: 'Put into the editor' }).last().click();
  await expect(list).toBeHidden();
  await expect(editor(workbench)).toHaveText('SELECT 1 AS first');
  await expect(editor(workbench)).toBeFocused();
});

test('names are suggested and put in with the quotes they need', async ({ workbench }) => {
  await openSql(workbench);
  await editor(workbench).pressSequentially('SELECT p.pla');
  await editor(workbench).press('Escape');
  await editor(workbench).pressSequentially(' FROM missing_ep');
  await suggested(workbench, /^missing_episode/);
  await workbench.keyboard.press('Enter');
  await expect(editor(workbench)).toHaveText('SELECT p.pla FROM missing_episode');
  await workbench.keyboard.press('Enter');
  await expect(editor(workbench).locator('.cm-line')).toHaveCount(2);
  await editor(workbench).pressSequentially('WHERE ki');
  await suggested(workbench, /^kind/);
  await workbench.keyboard.press('Tab');
  await expect(editor(workbench).locator('.cm-line').last()).toHaveText(/WHERE kind$/);
});

test('what takes the place of other text takes on nothing of its look', async ({ workbench }) => {
  await openSql(workbench);
  for (let round = 0; round < 8; round++) {
    await editor(workbench).fill('SELECT * FROM child LIMIT 3');
    await editor(workbench).fill('nobody');
    await editor(workbench).pressSequentially(' FROM');
    await expect(editor(workbench).locator('.cm-line[style]')).toHaveCount(0);
  }
});

test('a name is chosen from the tables by mouse and by keyboard', async ({ workbench }) => {
  await openSql(workbench);
  await editor(workbench).fill('SELECT * FROM');
  const tables = workbench.getByRole('treegrid', { name: 'Tables' });
  await tables.getByRole('row', { name: /^placement,/ }).click();
  await expect(editor(workbench)).toHaveText('SELECT * FROM placement');
  await tables.getByRole('row', { name: /^child,/ }).focus();
  await workbench.keyboard.press('ArrowRight');
  await workbench.keyboard.press('ArrowDown');
  await workbench.keyboard.press('ArrowDown');
  await editor(workbench).fill('SELECT');
  await tables.getByRole('row', { name: /^birth_date/ }).focus();
  await workbench.keyboard.press('Enter');
  await expect(editor(workbench)).toHaveText('SELECT birth_date');
  await expect(editor(workbench)).toBeFocused();
});

test('shows the first 50,000 rows, says so, and exports all', async ({ workbench }) => {
  await openSql(workbench);
  await run(workbench, numbers(60_000));
  await expect(
    answer(workbench).getByText(/^60,000 rows in .* s, of which the first 50,000 are shown$/),
  ).toBeVisible();
  const saved = workbench.waitForEvent('download');
  await workbench.getByRole('button', { name: 'Export CSV' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('answer.csv');
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect([lines.length, lines[0], lines[1], lines.at(-2)]).toEqual([60_002, '\uFEFFx', '1', '60000']);
});

test('an answer becomes a table that can be asked and taken away', async ({ workbench }) => {
  await openSql(workbench);
  await run(workbench, 'SELECT place_group, count(*) AS stays FROM placement GROUP BY place_group');
  await workbench.getByRole('button', { name: "Use as a pivot's table" }).click();
  await workbench.getByRole('textbox', { name: 'Name of the table' }).fill('child');
  await workbench.keyboard.press('Enter');
  await expect(alert(workbench)).toContainText('There is a table child already.');
  await workbench.getByRole('textbox', { name: 'Name of the table' }).fill('Stays by group');
  await workbench.keyboard.press('Enter');
  await expect(alert(workbench)).toContainText('The table Stays by group is there.');
  await expect(workbench.getByRole('button', { name: 'Pivot it' })).toBeFocused();
  await run(workbench, 'SELECT sum(stays) AS stays FROM "Stays by group"');
  await expect(answer(workbench).getByRole('gridcell', { name: '271' })).toBeVisible();
  await workbench.getByRole('button', { name: 'Remove Stays by group' }).click();
  await expect(workbench.getByRole('treegrid', { name: 'Made of queries' })).toBeHidden();
});

test('an answer is pivoted, and what the pivot counts is asked again', async ({ workbench }) => {
  await openSql(workbench);
  await run(workbench, 'SELECT child_id, place_group, planned FROM placement WHERE end_date IS NOT NULL');
  await workbench.getByRole('button', { name: "Use as a pivot's table" }).click();
  await workbench.getByRole('textbox', { name: 'Name of the table' }).fill('Ended');
  await workbench.keyboard.press('Enter');
  await workbench.getByRole('button', { name: 'Pivot it' }).click();
  await expect(workbench.getByRole('heading', { name: 'Pivot', exact: true })).toBeVisible();
  await workbench.getByText('How this was worked out').click();
  await workbench.getByRole('button', { name: 'Open in SQL' }).click();
  await expect(editor(workbench)).toContainText('"Ended"');
  await expect(workbench.getByRole('button', { name: /^Run/ })).toBeFocused();
  await workbench.keyboard.press('Enter');
  await expect(answer(workbench).getByText(/rows? in/)).toBeVisible();
});

test('the database is saved after a word of warning', async ({ workbench }) => {
  await openSql(workbench);
  await workbench.getByRole('button', { name: 'Save the database' }).click();
  await expect(alert(workbench)).toContainText('readable by anyone who has it');
  const saved = workbench.waitForEvent('download');
  await workbench.getByRole('button', { name: 'Save the file' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/-database\.sqlite$/);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3');
});

test('is used by keyboard alone', async ({ workbench }) => {
  await openSql(workbench);
  await editor(workbench).focus();
  await workbench.keyboard.type('SELECT count(*) AS n FROM session ');
  await workbench.keyboard.press('Tab');
  await expect(editor(workbench)).toBeFocused();
  await workbench.keyboard.press('Escape');
  await workbench.keyboard.press('Tab');
  await expect(workbench.getByRole('button', { name: /^Run/ })).toBeFocused();
  await workbench.keyboard.press('Enter');
  await expect(answer(workbench).getByRole('gridcell', { name: '43' })).toBeVisible();
});

test('says what a change of the extracts has cost', async ({ workbench }) => {
  await openSql(workbench);
  await run(workbench, 'SELECT * FROM sessions');
  await workbench.getByRole('button', { name: "Use as a pivot's table" }).click();
  await workbench.keyboard.press('Enter');
  await expect(alert(workbench)).toContainText('The table answer is there.');
  await workbench.keyboard.press('Control+1');
  await workbench.getByRole('button', { name: 'More for sessions.csv' }).click();
  await workbench.getByRole('menuitem', { name: 'Take it out' }).click();
  await workbench.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'SQL' }).click();
  await expect(workbench.getByText('What is loaded has changed since.')).toBeVisible();
  await expect(workbench.getByText(/The table answer is gone.* There is no table sessions\./)).toBeVisible();
  await workbench.getByRole('button', { name: 'Put its statement into the editor' }).click();
  await workbench.keyboard.press('Control+Enter');
  await expect(alert(workbench)).toContainText('Did you mean session?');
});

test('meets WCAG 2.2 AA', async ({ workbench }) => {
  await openSql(workbench);
  await expectAccessible(workbench);
  await workbench
    .getByRole('row', { name: /^child,/ })
    .getByRole('button')
    .click();
  await run(workbench, 'SELECT * FROM child LIMIT 3');
  await workbench.getByRole('button', { name: "Use as a pivot's table" }).click();
  await workbench.getByRole('button', { name: 'Save the database' }).click();
  await expectAccessible(workbench);
  await run(workbench, 'SELECT nobody FROM child');
  await editor(workbench).pressSequentially(' WHERE chi');
  await expect(workbench.getByRole('option').first()).toBeVisible();
  await expectAccessible(workbench);
});
