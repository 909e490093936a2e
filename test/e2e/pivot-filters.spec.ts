import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

const openPlacements = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: /Table$/ }).click();
  await page.getByRole('option', { name: /^Placements/ }).click();
  await expect(page.getByText('Placements, 271 rows')).toBeVisible();
};

const filters = (page: Page) => page.getByRole('group', { name: 'Filters' });
const words = (page: Page) => filters(page).getByRole('listitem').allInnerTexts();
const editor = (page: Page, field: string) => page.getByRole('dialog', { name: `Filter by ${field}` });

/** The rows that the pivot counts, as it says itself how it was worked out. */
const expectCounted = (page: Page, rows: number) =>
  expect(page.locator('details li').filter({ hasText: 'The table Placements has' })).toContainText(
    rows === 271 ? 'all of them count' : `; ${rows} of them count`,
  );

const addByName = async (page: Page, field: string) => {
  await page.getByRole('button', { name: 'Add a filter' }).click();
  await page.getByRole('searchbox', { name: 'Search the fields' }).last().fill(field);
  await page.getByRole('menuitem', { name: field, exact: true }).first().click();
};

test('only the children of the programme in one step, and everyone again', async ({ workbench }) => {
  await openPlacements(workbench);
  await expectCounted(workbench, 271);
  await workbench.getByRole('button', { name: 'Add a filter' }).click();
  await workbench.getByRole('menuitem', { name: 'Only children in the programme 139 rows' }).click();
  expect(await words(workbench)).toEqual(['Only children in the programme']);
  await expectCounted(workbench, 139);
  await workbench.getByRole('button', { name: 'Remove the filter Only children in the programme' }).click();
  await expectCounted(workbench, 271);
  await expect(workbench.getByRole('button', { name: 'Add a filter' })).toBeFocused();
});

test('values are ticked with their counts, and the chip says which', async ({ workbench }) => {
  await openPlacements(workbench);
  await addByName(workbench, 'Place group');
  const place = editor(workbench, 'Place group');
  await expect(place.getByText('271 of 271 rows pass this filter')).toBeVisible();
  await place.getByRole('option', { name: 'Fostering 245' }).click();
  await expect(place.getByText('26 of 271 rows pass this filter')).toBeVisible();
  await expectCounted(workbench, 26);
  await place.getByRole('button', { name: 'Invert' }).click();
  await expect(place.getByText('245 of 271 rows pass this filter')).toBeVisible();
  await place.getByRole('option', { name: 'Residential 11' }).click();
  await place.getByRole('option', { name: 'Kinship 3' }).click();
  await place.getByRole('option', { name: 'Secure 1' }).click();
  await workbench.keyboard.press('Escape');
  expect(await words(workbench)).toEqual(['Place group: Fostering, Kinship and 2 more']);
  await expectCounted(workbench, 260);
});

test('one of many values is searched for', async ({ workbench }) => {
  await openPlacements(workbench);
  await addByName(workbench, 'Child');
  const child = editor(workbench, 'Child');
  await child.getByRole('button', { name: 'Untick all' }).click();
  await expectNothing(workbench);
  const first = (await child.getByRole('option').first().locator('[class*=label]').textContent()) ?? '';
  await child.getByRole('searchbox').fill(first);
  await expect(child.getByRole('option')).toHaveCount(1);
  await child.getByRole('button', { name: 'Tick those shown' }).click();
  await child.getByRole('searchbox').fill('nobody of that name');
  await expect(child.getByText('No value has “nobody of that name” in it.')).toBeVisible();
  await child.getByRole('searchbox').fill('');
  await child.getByRole('radio', { name: 'Ticked 1' }).click();
  await expect(child.getByRole('option')).toHaveCount(1);
  await workbench.keyboard.press('Escape');
  expect(await words(workbench)).toEqual([`Child: ${first}`]);
});

/** Where every value is unticked no row is left. */
const expectNothing = (page: Page) =>
  expect(page.getByText(/^0 of \d+ rows pass this filter$/)).toBeVisible();

test('days are taken from one to another, by period, or without blanks', async ({ workbench }) => {
  await openPlacements(workbench);
  await addByName(workbench, 'Start date');
  const start = editor(workbench, 'Start date');
  await expect(start.getByLabel('From', { exact: true })).toBeFocused();
  await workbench.keyboard.type('1/4/2017');
  await workbench.keyboard.press('Tab');
  await workbench.keyboard.type('31 Mar 2018');
  await workbench.keyboard.press('Enter');
  expect(await words(workbench)).toEqual(['Start date from 1 Apr 2017 to 31 Mar 2018']);
  await expectCounted(workbench, 107);
  await start.getByRole('radio', { name: 'Periods' }).click();
  await start.getByRole('button', { name: 'Untick all' }).click();
  await start.getByRole('option', { name: '2017/18 107' }).click();
  expect(await words(workbench)).toEqual(['Start date by financial year: 2017/18']);
  await expectCounted(workbench, 107);
  await start.getByRole('radio', { name: 'Blanks' }).click();
  expect(await words(workbench)).toEqual(['Start date without blanks']);
  await start.getByRole('radio', { name: 'From and to' }).click();
  await start.getByLabel('From', { exact: true }).fill('1/4/2018');
  await start.getByLabel('To', { exact: true }).fill('1/4/2017');
  await workbench.keyboard.press('Enter');
  await expect(start.getByText('The range ends before it begins')).toBeVisible();
  await expect(start.getByText('0 of 271 rows pass this filter')).toBeVisible();
});

test('a field far down the list is reached by arrow keys', async ({ workbench }) => {
  await openPlacements(workbench);
  await workbench.getByRole('button', { name: 'Add a filter' }).click();
  for (let step = 0; step < 30; step++) await workbench.keyboard.press('ArrowDown');
  const reached = workbench.locator('[role=menuitem][data-focused]');
  await expect(reached).toBeInViewport({ ratio: 1 });
  const field = (await reached.textContent()) ?? '';
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByRole('dialog').getByRole('heading')).toContainText(field);
});

test('a filter is added, changed, taken back and removed with the keyboard alone', async ({ workbench }) => {
  await openPlacements(workbench);
  const { keyboard } = workbench;
  const add = workbench.getByRole('button', { name: 'Add a filter' });
  await add.focus();
  await keyboard.press('Enter');
  await keyboard.type('provider gr');
  await keyboard.press('Enter');
  const provider = editor(workbench, 'Provider group');
  await expect(provider.getByRole('listbox')).toBeFocused();
  await keyboard.press('Space');
  await expect(provider.getByRole('option').first()).toHaveAttribute('aria-selected', 'false');
  await keyboard.press('End');
  await keyboard.press('Shift+Space');
  await expectNothing(workbench);
  await keyboard.press('Home');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(
    workbench.getByRole('button', { name: 'Provider group: In-house', exact: true }),
  ).toBeFocused();
  await expectCounted(workbench, 153);
  await keyboard.press('Control+z');
  expect(await words(workbench)).toEqual(['Provider group: none']);
  await keyboard.press('Control+y');
  await add.focus();
  await keyboard.press('Enter');
  await keyboard.type('age');
  await keyboard.press('Enter');
  await expect(editor(workbench, 'Age').getByLabel('From', { exact: true })).toBeFocused();
  await keyboard.type('16');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  const age = workbench.getByRole('button', { name: 'Age 16 or more', exact: true });
  await expect(age).toBeFocused();
  await keyboard.press('Delete');
  await expect(workbench.getByText('Filter removed: Age 16 or more')).toBeAttached();
  await expect(
    workbench.getByRole('button', { name: 'Provider group: In-house', exact: true }),
  ).toBeFocused();
});

test('ages are put in bands of one’s own, with the rows in each', async ({ workbench }) => {
  await openPlacements(workbench);
  await workbench.getByRole('button', { name: 'Add Age', exact: true }).click();
  await workbench.getByRole('menuitem', { name: 'Add to rows' }).click();
  await workbench.getByRole('grid', { name: 'Rows', exact: true }).getByRole('row', { name: /Age/ }).click();
  const age = workbench.getByRole('dialog', { name: 'Age' });
  const bands = age.getByRole('table').getByRole('rowheader');
  await expect(bands).toHaveText(['0', '1-4', '5-9', '10-15', '16+']);
  await expect(age.getByRole('row', { name: '10-15' })).toContainText('159');
  await age.getByRole('button', { name: 'Add a band' }).click();
  await expect(age.getByLabel('Lower end of band 6')).toBeFocused();
  await workbench.keyboard.type('18');
  await workbench.keyboard.press('Enter');
  await expect(bands).toHaveText(['0', '1-4', '5-9', '10-15', '16-17', '18+']);
  await age.getByRole('button', { name: 'Take out the band 1-4' }).click();
  await expect(bands).toHaveText(['0-4', '5-9', '10-15', '16-17', '18+']);
  await expect(age.getByRole('row', { name: '0-4' })).toContainText('10');
  await age.getByRole('button', { name: /Bands$/ }).click();
  await workbench.getByRole('option', { name: 'Equal bands' }).click();
  await age.getByLabel('Width').fill('6');
  await workbench.keyboard.press('Enter');
  await expect(bands).toHaveText(['0-5', '6-11', '12+']);
  await age.getByLabel('Width').fill('0');
  await workbench.keyboard.press('Enter');
  await expect(age.getByText('This makes no bands')).toBeVisible();
});

test('values are put together under names, and taken apart again', async ({ workbench }) => {
  await openPlacements(workbench);
  await workbench
    .getByRole('grid', { name: 'Rows', exact: true })
    .getByRole('row', { name: /Place group/ })
    .click();
  const place = workbench.getByRole('dialog', { name: 'Place group' });
  await place.getByText('Put values together under a name').click();
  // The popover makes room for what was opened in it.
  await expect.poll(async () => (await place.boundingBox())?.height).toBeGreaterThan(500);
  await place.getByRole('option', { name: 'Kinship 3' }).click();
  await place.getByRole('option', { name: 'Fostering 245' }).click();
  const name = place.getByLabel('Put 2 ticked values under');
  await name.fill('Residential');
  await expect(place.getByText('“Residential” is also a value in no group')).toBeVisible();
  await name.fill('Family');
  await workbench.keyboard.press('Enter');
  await expect(place.getByText('248 rows')).toBeVisible();
  await expect(workbench.getByRole('rowheader', { name: 'Family' })).toBeVisible();
  await place.getByText('Put everything else under a name').click();
  await expect(workbench.getByRole('rowheader', { name: 'Other', exact: true })).toBeVisible();
  await expect(workbench.getByRole('rowheader', { name: 'Residential', exact: true })).toHaveCount(0);
  await place.getByRole('button', { name: 'Take Kinship out of Family' }).click();
  await expect(place.getByText('245 rows')).toBeVisible();
  await place.getByRole('button', { name: 'Take Family apart' }).click();
  await expect(workbench.getByRole('rowheader', { name: 'Fostering' })).toBeVisible();
  await expect(workbench.getByRole('rowheader', { name: 'Kinship' })).toBeVisible();
});

test('the choice of a field and of its values meet WCAG 2.2 AA', async ({ workbench }) => {
  await openPlacements(workbench);
  await workbench.getByRole('button', { name: 'Add a filter' }).click();
  await expectAccessible(workbench);
  await workbench.getByRole('menuitem', { name: 'Child', exact: true }).click();
  await expect(editor(workbench, 'Child').getByRole('option').first()).toBeVisible();
  await expectAccessible(workbench);
});

test('a range and the chips meet WCAG 2.2 AA', async ({ workbench }) => {
  await openPlacements(workbench);
  await addByName(workbench, 'Age');
  await expect(editor(workbench, 'Age').getByText('Both ends are included')).toBeVisible();
  await expectAccessible(workbench);
  await workbench.keyboard.press('Escape');
  await expectAccessible(workbench);
});

test('values put together meet WCAG 2.2 AA', async ({ workbench }) => {
  await openPlacements(workbench);
  const rows = workbench.getByRole('grid', { name: 'Rows', exact: true });
  await rows.getByRole('row', { name: /Place group/ }).click();
  const place = workbench.getByRole('dialog', { name: 'Place group' });
  await place.getByText('Put values together under a name').click();
  await place.getByRole('option', { name: 'Kinship 3' }).click();
  await place.getByLabel('Put 1 ticked value under').fill('Family');
  await workbench.keyboard.press('Enter');
  await expect(place.getByLabel('Name of group 1')).toBeVisible();
  await expectAccessible(workbench);
});
