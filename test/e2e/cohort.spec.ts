import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

const openCohort = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+6');
  await expect(outcome(page, 'Unplanned moves')).toBeVisible();
};
const outcome = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const choices = (page: Page) => page.getByRole('region', { name: 'What was chosen' });
const tick = (page: Page, name: string | RegExp) => choices(page).getByRole('checkbox', { name }).first();
const flow = (page: Page, of = 'Who is compared') =>
  page.getByRole('region', { name: of }).getByRole('list').first().getByRole('listitem');
const cells = (page: Page, table: string, row: string | RegExp) =>
  page.getByRole('table', { name: table }).getByRole('row', { name: row }).getByRole('cell').allInnerTexts();
const choose = async (page: Page, select: RegExp, option: string | RegExp) => {
  await choices(page).getByRole('button', { name: select }).click();
  await page.getByRole('option', { name: option }).click();
};
const textOf = async (saved: Download) => readFile(await saved.path(), 'utf8');

const windows = 'Unplanned moves in the windows compared';

test('says what it answers before anything is loaded, and opens the sample', async ({ workbench }) => {
  await workbench.keyboard.press('Control+6');
  await expect(workbench.getByText('It needs the programme extract')).toBeVisible();
  await workbench.getByRole('button', { name: 'Open the sample' }).click();
  await expect(outcome(workbench, 'Unplanned moves')).toBeVisible();
});

test('without a programme extract it says so, and compares every child around coming into care', async ({
  workbench,
}) => {
  const asked = workbench.waitForEvent('filechooser');
  await workbench.getByRole('button', { name: 'Choose files' }).click();
  await (await asked).setFiles([
    'assets/sample/ssda903_header.csv',
    'assets/sample/ssda903_2018_episodes.csv',
    'assets/sample/ssda903_2017_episodes.csv',
  ]);
  await expect(workbench.getByRole('button', { name: 'ssda903_header.csv', exact: true })).toBeVisible();
  await workbench.keyboard.press('Control+6');
  await expect(workbench.getByText('None of the loaded files is a programme extract')).toBeVisible();
  await workbench.getByRole('button', { name: /around the day they came into care/ }).click();
  await expect(flow(workbench).first()).toHaveText(/^60/);
});

test('compares half a year either side of the start, with what it cannot show beside it', async ({
  workbench,
}) => {
  await openCohort(workbench);
  await expect(flow(workbench)).toHaveText([/^24/, /^24/, /^24/, /^24\s*Compared/, /^11/]);
  expect((await cells(workbench, windows, 'Before')).slice(0, 5)).toEqual(['24', '119.2', '14', '7', '36']);
  expect((await cells(workbench, windows, 'After')).slice(0, 5)).toEqual(['24', '119.2', '7', '2', '9']);
  const words = workbench.getByRole('region', { name: 'Unplanned moves in words' });
  await expect(words).toContainText('36 unplanned moves in 119.2 child-months');
  const limits = workbench.getByRole('region', { name: 'Unplanned moves: what it cannot show' });
  await expect(limits).toContainText('13 children do not have the full time');
  await expect(limits).toContainText('some of that passes by itself');
  await expect(outcome(workbench, 'Unplanned moves')).not.toContainText('significant');
});

test('every number opens to its children and rows, a child to its page', async ({ workbench }) => {
  await openCohort(workbench);
  await workbench
    .getByRole('button', { name: /^7, Children with two or more unplanned moves, before/ })
    .click();
  const panel = workbench.getByRole('dialog');
  await expect(panel.getByText('7 children')).toBeVisible();
  await expect(panel.getByText(/rows of Placements/i)).toBeVisible();
  await workbench.keyboard.press('Escape');
  await flow(workbench).last().getByRole('button').click();
  await expect(panel.getByText('11 children')).toBeVisible();
  await panel.getByRole('listitem').getByRole('button', { name: '063909', exact: true }).click();
  await expect(workbench.getByRole('dialog', { name: 'Child 063909' })).toBeVisible();
});

test('another outcome is chosen from the list, and kept', async ({ workbench }) => {
  await openCohort(workbench);
  const list = workbench.getByRole('table', { name: 'Outcomes' });
  await list.getByRole('button', { name: 'Missing episodes', exact: true }).click();
  await expect(outcome(workbench, 'Missing episodes')).toBeVisible();
  await expect(outcome(workbench, 'Unplanned moves')).toBeHidden();
  await workbench.keyboard.press('Control+1');
  await workbench.keyboard.press('Control+6');
  await expect(outcome(workbench, 'Missing episodes')).toBeVisible();
});

test('a single line of each child opens from the table of the picture', async ({ workbench }) => {
  await openCohort(workbench);
  const picture = workbench.getByRole('figure', { name: /each child six months before and after/ });
  await picture.getByText('Table', { exact: true }).click();
  await picture.getByRole('grid').getByRole('button', { name: '577564' }).click();
  await expect(workbench.getByRole('dialog', { name: 'Child 577564' })).toBeVisible();
});

test('windows of different lengths are warned of, with what would be expected had nothing changed', async ({
  workbench,
}) => {
  await openCohort(workbench);
  await choose(workbench, /Length/, /^Twelve months before, six after/);
  await expect(choices(workbench).getByText('These windows differ in length')).toBeVisible();
  const row = workbench
    .getByRole('table', { name: windows })
    .getByRole('row', { name: /^Expected after, had nothing changed/ });
  await expect(row).toBeVisible();
  await workbench.getByText('Exact tests', { exact: true }).click();
  await expect(
    workbench.getByText('The windows differ in length, so that it would mislead.').first(),
  ).toBeVisible();
  await tick(workbench, /^Equal windows/).click({ force: true });
  await expect(row).toBeHidden();
});

test('choices act at once, and every step is taken back and made again by keyboard', async ({
  workbench,
}) => {
  await openCohort(workbench);
  const undo = workbench.getByRole('button', { name: 'Undo (Ctrl+Z)' });
  await expect(undo).toBeDisabled();
  await tick(workbench, /^Prevent or step-down/).click({ force: true });
  await expect(flow(workbench).first()).toHaveText(/^27/);
  await choose(workbench, /Before and after/, 'Referral date');
  await expect(workbench.getByRole('figure', { name: /referral/ }).first()).toBeVisible();
  await tick(workbench, /^Events: exclusion/).click({ force: true });
  const list = workbench.getByRole('table', { name: 'Outcomes' });
  await expect(list.getByRole('row')).toHaveCount(5);
  await workbench.getByRole('heading', { name: 'Cohort' }).click();
  for (let step = 0; step < 3; step++) await workbench.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();
  await expect(flow(workbench).first()).toHaveText(/^24/);
  await expect(list.getByRole('row')).toHaveCount(4);
  await workbench.keyboard.press('Control+y');
  await expect(flow(workbench).first()).toHaveText(/^27/);
  await workbench.keyboard.press('Control+Shift+z');
  await workbench.keyboard.press('Control+y');
  await expect(list.getByRole('row')).toHaveCount(5);
  await expect(workbench.getByRole('button', { name: 'Redo (Ctrl+Y)' })).toBeDisabled();
});

test('by keyboard alone: another decision, other windows, another outcome, a number', async ({
  workbench,
}) => {
  await openCohort(workbench);
  const { keyboard } = workbench;
  await tick(workbench, /^Not picked up/).focus();
  await keyboard.press('Space');
  await expect(flow(workbench).first()).toHaveText(/^43/);
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Space');
  await expect(flow(workbench).first()).toHaveText(/^19/);
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  await expect(flow(workbench).first()).toHaveText(/^24/);

  await choices(workbench)
    .getByRole('button', { name: /Length/ })
    .focus();
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(workbench.getByRole('figure', { name: /twelve months before and after/ })).toBeVisible();

  await workbench.getByRole('button', { name: 'Placement moves', exact: true }).focus();
  await keyboard.press('Enter');
  await expect(outcome(workbench, 'Placement moves')).toBeVisible();
  const number = workbench.getByRole('button', { name: /^\d+, Placement moves, before/ });
  await number.focus();
  await keyboard.press('Enter');
  await expect(workbench.getByRole('dialog')).toBeFocused();
  await keyboard.press('Escape');
  await expect(number).toBeFocused();
});

test('what changed is said to those who hear the page', async ({ workbench }) => {
  await openCohort(workbench);
  const said = (text: RegExp) =>
    expect(workbench.getByRole('status').filter({ hasText: text })).toBeAttached();
  await said(/^Unplanned moves: 24 children compared; rate ratio 0\.25/);
  await tick(workbench, /^Prevent or step-down/).click({ force: true });
  await said(/^Unplanned moves: 2\d children compared/);
});

test('rows are filtered as in the pivot', async ({ workbench }) => {
  await openCohort(workbench);
  await choices(workbench).getByRole('button', { name: 'Add a filter' }).click();
  await workbench.getByRole('searchbox', { name: 'Search the fields' }).fill('worker');
  await workbench.getByRole('menuitem', { name: 'Worker', exact: true }).click();
  const editor = workbench.getByRole('dialog', { name: 'Filter by Worker' });
  await editor.getByRole('button', { name: 'Untick all' }).click();
  await editor.getByRole('option', { name: /worker A/ }).click();
  await workbench.keyboard.press('Escape');
  await expect(flow(workbench).first()).toHaveText(/^6/);
  await choices(workbench)
    .getByRole('button', { name: /^Remove the filter/ })
    .click();
  await expect(flow(workbench).first()).toHaveText(/^24/);
});

test('another group by the same rule: the two changes, and how alike the groups were', async ({
  workbench,
}) => {
  await openCohort(workbench);
  await tick(workbench, 'Compare with another group').click({ force: true });
  const beside = workbench.getByRole('region', { name: 'Beside the group “Not picked up”' });
  await expect(flow(workbench, 'Not picked up: who is compared').first()).toHaveText(/^19/);
  await expect(beside.getByRole('row', { name: /^Programme’s ratio over theirs/ })).toBeVisible();
  await expect(beside.getByRole('row', { name: /^Mean age/ })).toBeVisible();
  await expect(beside.getByText('The groups were not alike at the index date')).toBeVisible();
  await choices(workbench).getByLabel('Called').fill('Waiting');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByRole('region', { name: 'Beside the group “Waiting”' })).toBeVisible();
  await tick(workbench, 'Compare with another group').click({ force: true });
  await expect(workbench.getByRole('region', { name: 'Beside the group “Waiting”' })).toBeHidden();
});

test('few children, one and none make a sensible page', async ({ workbench }) => {
  await openCohort(workbench);
  const only = async (ids: string, compare: RegExp) => {
    await choices(workbench).getByRole('button', { name: /^Only/ }).first().click();
    const pasted = workbench.getByRole('textbox', { name: /^Ids of the children/ });
    await pasted.fill(ids);
    await workbench.getByRole('button', { name: compare }).click();
  };
  await only('063909 105079 577564 634135 009265', /^Take 5 children/);
  await expect(flow(workbench).first()).toHaveText(/^5/);
  await workbench.getByText('Exact tests', { exact: true }).click();
  const tests = await cells(workbench, 'Unplanned moves: exact tests', /signed-rank/);
  expect(tests.slice(1)).toEqual(['', '–']);
  await only('577564', /^Take 1 child/);
  await expect(flow(workbench).first()).toHaveText(/^1/);
  await expect(workbench.getByText('1 child compared; rate ratio')).toBeAttached();
  await only('nobody', /^Take 1 child/);
  await expect(workbench.getByText('No child fits what was chosen under Children.')).toBeVisible();
  await choices(workbench).getByRole('button', { name: 'Take every child again' }).click();
  await expect(flow(workbench).first()).toHaveText(/^24/);
});

test('a date before anyone began says what to choose instead', async ({ workbench }) => {
  await openCohort(workbench);
  await choices(workbench).getByLabel('Or any other day').fill('31/03/2016');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByText('None of these children has that date on or before')).toBeVisible();
  await workbench.getByText('24 children are not counted').click();
  await expect(workbench.getByRole('button', { name: '063909', exact: true })).toBeVisible();
});

test('a comparison is kept under a name, comes back after a restart, and never with single children', async ({
  workbench,
}) => {
  await openCohort(workbench);
  const save = async (name: string) => {
    await workbench.getByRole('button', { name: 'Saved comparisons' }).click();
    await workbench.getByRole('textbox', { name: 'Save this comparison as' }).fill(name);
    await workbench.keyboard.press('Enter');
    await expect(workbench.getByRole('list', { name: 'Saved comparisons' }).getByText(name)).toBeVisible();
    await workbench.keyboard.press('Escape');
  };
  await choose(workbench, /Length/, /^Twelve months either side/);
  await save('Panel');
  await choices(workbench).getByRole('button', { name: 'Only a named group' }).click();
  await workbench.getByRole('textbox', { name: /^Ids of the children/ }).fill('063909, 105079');
  await workbench.getByRole('button', { name: 'Take 2 children' }).click();
  await expect(flow(workbench).first()).toHaveText(/^2/);
  await save('Two children');
  await workbench.getByRole('button', { name: 'Saved comparisons' }).click();
  await expect(workbench.getByText(/^In this window only/)).toBeVisible();
  await workbench.getByRole('button', { name: 'Panel', exact: true }).click();
  await expect(flow(workbench).first()).toHaveText(/^24/);
  expect(await workbench.evaluate(() => JSON.stringify(localStorage))).not.toContain('063909');

  await workbench.reload();
  await openCohort(workbench);
  await workbench.getByRole('button', { name: 'Saved comparisons' }).click();
  const kept = workbench.getByRole('list', { name: 'Saved comparisons' });
  await expect(kept.getByRole('listitem')).toHaveCount(1);
  await kept.getByRole('button', { name: 'Panel', exact: true }).click();
  await expect(workbench.getByRole('figure', { name: /twelve months before and after/ })).toBeVisible();
  await workbench.getByRole('button', { name: 'Saved comparisons' }).click();
  await kept.getByRole('button', { name: 'Delete Panel' }).click();
  await expect(workbench.getByText('None yet.')).toBeVisible();
});

test('goes into Word, Excel and a panel paper', async ({ workbench, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCohort(workbench);
  const clipboard = () => workbench.evaluate(() => navigator.clipboard.readText());
  await workbench.getByRole('region', { name: 'Unplanned moves in words' }).getByRole('button').click();
  expect(await clipboard()).toMatch(/^In the six months before IIP began the 24 children had 36 unplanned/);
  await workbench.getByRole('button', { name: 'Copy for Word', exact: true }).click();
  await expect(workbench.getByText('Copied. Paste it')).toBeVisible();
  expect(await clipboard()).toContain('some of that passes by itself');
  await workbench.getByRole('button', { name: `Copy for Word or Excel: ${windows}` }).click();
  await expect.poll(clipboard).toMatch(/^Window\tChildren/);
  await workbench.getByText('How this was worked out').click();
  await workbench
    .getByRole('heading', { name: 'The same on the command line' })
    .locator('..')
    .getByRole('button', { name: 'Copy' })
    .click();
  await expect.poll(clipboard).toContain('"asAt": "2018-03-31"');

  const save = async (choice: string | RegExp) => {
    const saved = workbench.waitForEvent('download');
    await workbench.getByRole('button', { name: 'Export', exact: true }).click();
    await workbench.getByRole('menuitem', { name: choice }).click();
    return saved;
  };
  const csv = await save(/^CSV/);
  expect(csv.suggestedFilename()).toMatch(/^unplanned-moves-placement-moves.*\.csv$/);
  expect((await textOf(csv)).split('\r\n').length).toBeGreaterThan(72);
  expect((await textOf(await save('Excel workbook'))).slice(0, 2)).toBe('PK');
});

test('what counts as a move is shown and switched', async ({ workbench }) => {
  await openCohort(workbench);
  await workbench.getByText('How this was worked out').click();
  await workbench.getByRole('button', { name: 'Change what counts' }).click();
  await expect(tick(workbench, /^Coming back from a temporary stay/)).toBeFocused();
  await tick(workbench, /^A move on the index date counts/).click({ force: true });
  await expect(outcome(workbench, 'Unplanned moves')).toContainText(
    'A move on the index date counts as one after it.',
  );
  await choices(workbench).getByRole('button', { name: 'Change it in Settings' }).click();
  await expect(workbench.getByRole('heading', { name: 'What counts as a move' })).toBeVisible();
});

test('in a narrow window everything is still reached by scrolling downwards only', async ({ workbench }) => {
  await workbench.setViewportSize({ width: 720, height: 800 });
  await openCohort(workbench);
  await expect(choices(workbench)).toBeVisible();
  const main = workbench.getByRole('main');
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test('meets WCAG 2.2 AA, with its choices open too', async ({ workbench }) => {
  test.setTimeout(180_000);
  await openCohort(workbench);
  await tick(workbench, 'Compare with another group').click({ force: true });
  await choose(workbench, /Length/, /^Other windows/);
  await expect(workbench.getByRole('region', { name: 'Beside the group “Not picked up”' })).toBeVisible();
  for (const summary of await workbench.locator('main summary').all()) await summary.click();
  await expectAccessible(workbench);
  for (const name of ['Saved comparisons', 'Only a named group', 'Export']) {
    await workbench.getByRole('button', { name, exact: true }).first().click();
    await expect(workbench.locator('[role=dialog], [role=menu]').last()).toBeVisible();
    await expectAccessible(workbench);
    await workbench.keyboard.press('Escape');
  }
});
