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
  await expect(grid(page).getByRole('rowheader', { name: 'Fostering' })).toBeVisible();
};

const grid = (page: Page) => page.getByRole('grid', { name: /^Pivot: / });

const addToRows = async (page: Page, field: string) => {
  await page.getByRole('button', { name: `Add ${field}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Add to rows' }).click();
};

/** Where the focus is, as a screen reader names it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement;
    return `${cell?.getAttribute('role')} ${cell?.getAttribute('aria-label') ?? cell?.textContent}`;
  });

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
  return focused(page);
};

test('every head is named by its whole path, and the grid by what it shows', async ({ workbench }) => {
  await openPlacements(workbench);
  await expect(grid(workbench)).toHaveAccessibleName(
    'Pivot: Placements and Different children by Place group, Provider group across',
  );
  await addToRows(workbench, 'Sex');
  const names = (role: 'rowheader' | 'columnheader') =>
    grid(workbench)
      .getByRole(role)
      .evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-label')));
  await expect(grid(workbench).getByRole('rowheader', { name: 'Fostering, Male' })).toBeVisible();
  expect((await names('rowheader')).slice(0, 5)).toEqual([
    'Fostering',
    'Fostering, Female',
    'Fostering, Male',
    'Fostering, Total',
    'Kinship',
  ]);
  const across = await names('columnheader');
  expect(across.slice(0, 4)).toEqual(['Place group', 'Sex', 'In-house', 'Independent']);
  expect(across).toContain('In-house, Different children');
});

test('it is one stop of the Tab key, walked through by arrow keys', async ({ workbench }) => {
  await openPlacements(workbench);
  await grid(workbench).locator('[tabindex="0"]').focus();
  expect(await grid(workbench).locator('[tabindex="0"]').count()).toBe(1);
  expect(await focused(workbench)).toBe('gridcell 148');
  expect(await press(workbench, 'ArrowRight', 'ArrowDown')).toBe('gridcell 3');
  expect(await press(workbench, 'ArrowUp', 'ArrowUp')).toBe('columnheader In-house, Different children');
  expect(await press(workbench, 'ArrowUp')).toBe('columnheader In-house');
  expect(await press(workbench, 'ArrowRight')).toBe('columnheader Independent');
  expect(await press(workbench, 'Control+Home')).toBe('columnheader Place group');
  expect(await press(workbench, 'ArrowDown')).toBe('rowheader Fostering');
  expect(await press(workbench, 'End')).toBe('gridcell 57');
  expect(await press(workbench, 'Control+End')).toBe('gridcell 59');
  expect(await press(workbench, 'Home')).toBe('rowheader Total');
  await press(workbench, 'Tab');
  await expect(grid(workbench).locator(':focus')).toHaveCount(0);
  expect(await press(workbench, 'Shift+Tab')).toBe('rowheader Total');
});

test('a figure opens to its rows and on to a child, and the focus comes back to it', async ({
  workbench,
}) => {
  await openPlacements(workbench);
  await grid(workbench).locator('[tabindex="0"]').focus();
  await press(workbench, 'ArrowDown', 'Enter');
  const rows = workbench.getByRole('dialog', { name: 'Placements: Kinship; In-house' });
  await expect(rows.getByText('3 rows of placement')).toBeVisible();
  await rows.getByRole('gridcell').getByRole('button').first().click();
  await expect(workbench.getByRole('dialog', { name: /^Child / })).toBeVisible();
  await workbench.keyboard.press('Escape');
  await workbench.keyboard.press('Escape');
  await expect(workbench.getByRole('dialog')).toHaveCount(0);
  expect(await focused(workbench)).toBe('gridcell 3');
  await grid(workbench).getByRole('gridcell', { name: '148', exact: true }).click();
  await expect(workbench.getByRole('dialog', { name: 'Placements: Fostering; In-house' })).toBeVisible();
});

test('a group closes to one line and opens again, and so does a whole level', async ({ workbench }) => {
  await openPlacements(workbench);
  await addToRows(workbench, 'Sex');
  const fostering = grid(workbench).getByRole('rowheader', { name: 'Fostering', exact: true });
  const male = grid(workbench).getByRole('rowheader', { name: 'Fostering, Male' });
  await expect(male).toBeVisible();
  await expect(fostering).toHaveAttribute('aria-expanded', 'true');
  await fostering.focus();
  await press(workbench, 'Space');
  await expect(fostering).toHaveAttribute('aria-expanded', 'false');
  await expect(fostering).toBeFocused();
  await expect(male).toHaveCount(0);
  await press(workbench, 'Enter');
  await expect(male).toBeVisible();
  await expect(fostering).toBeFocused();
  await fostering.click({ button: 'right' });
  await workbench.getByRole('menuitem', { name: 'Close all: Place group' }).click();
  await expect(grid(workbench).getByRole('rowheader', { name: ', ' })).toHaveCount(0);
  await expect(fostering).toBeFocused();
  await press(workbench, 'Control+Home', 'Enter');
  await expect(male).toBeVisible();
});

test('the rows are sorted by a column, the other way round, and back', async ({ workbench }) => {
  await openPlacements(workbench);
  const firstRows = () =>
    grid(workbench)
      .getByRole('rowheader')
      .evaluateAll((heads) => heads.slice(0, 3).map((head) => head.getAttribute('aria-label')));
  const head = grid(workbench).getByRole('columnheader', { name: 'Independent, Placements' });
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await firstRows()).toEqual(['Fostering', 'Residential', 'Supported accommodation']);
  await press(workbench, 'Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(head).toBeFocused();
  await press(workbench, 'Alt+ArrowDown');
  await workbench.getByRole('menuitem', { name: 'Put the rows back into their own order' }).click();
  await expect(head).not.toHaveAttribute('aria-sort');
  expect(await firstRows()).toEqual(['Fostering', 'Kinship', 'Other residential']);
});

test('cells are selected with Shift or the mouse and copied with tabs between them', async ({
  workbench,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlacements(workbench);
  const copied = async () => {
    await workbench.keyboard.press('Control+c');
    return workbench.evaluate(() => navigator.clipboard.readText());
  };
  await grid(workbench).locator('[tabindex="0"]').focus();
  expect(await copied()).toBe('148');
  await press(workbench, 'Shift+ArrowRight', 'Shift+ArrowDown');
  await expect(workbench.getByText('2 rows by 2 columns selected')).toBeVisible();
  expect(await copied()).toBe('148\t53\n3\t3');
  await press(workbench, 'ArrowLeft', 'ArrowLeft', 'Shift+ArrowRight');
  expect(await copied()).toBe('Kinship\t3');
  await press(workbench, 'Escape');
  await grid(workbench).getByRole('gridcell', { name: '148', exact: true }).hover();
  await workbench.mouse.down();
  await grid(workbench).getByRole('gridcell', { name: '97', exact: true }).hover();
  await workbench.mouse.up();
  await expect(workbench.getByRole('dialog')).toHaveCount(0);
  expect(await copied()).toBe('148\t53\t97');
  await press(workbench, 'Control+a');
  const all = (await copied()).split('\n');
  expect(all[1]?.split('\t').slice(0, 3)).toEqual(['Place group', 'Placements', 'Different children']);
  expect(all).toHaveLength(13);
});

test('no rows left by the filters is said in words, with a way back', async ({ workbench }) => {
  await openPlacements(workbench);
  await workbench.getByRole('button', { name: 'Add a filter' }).click();
  await workbench.getByRole('searchbox', { name: 'Search the fields' }).last().fill('Place group');
  await workbench.getByRole('menuitem', { name: 'Place group', exact: true }).first().click();
  await workbench.getByRole('button', { name: 'Untick all' }).click();
  await workbench.keyboard.press('Escape');
  await expect(workbench.getByRole('alert')).toContainText(['No rows are left by the filters.']);
  await workbench.getByRole('button', { name: 'Take the filters out' }).press('Enter');
  await expect(grid(workbench)).toBeVisible();
  await workbench.keyboard.press('Tab');
  expect(await focused(workbench)).toBe('gridcell 148');
});

test('meets WCAG 2.2 AA, closed, sorted and selected from', async ({ workbench }) => {
  test.slow();
  await openPlacements(workbench);
  await addToRows(workbench, 'Sex');
  await grid(workbench).getByRole('rowheader', { name: 'Kinship', exact: true }).click();
  await grid(workbench).getByRole('columnheader', { name: 'In-house, Placements' }).click();
  await press(workbench, 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight');
  await expectAccessible(workbench);
});
