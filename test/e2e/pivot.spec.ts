import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

type Area = 'Rows' | 'Columns' | 'Values' | 'Filters';

const openPivot = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+5');
  await expect(result(page)).toBeVisible();
};
const result = (page: Page) => page.getByRole('grid', { name: / by | over all / });
const area = (page: Page, name: Area) => page.getByRole('grid', { name, exact: true });
const field = (page: Page, name: string) =>
  page.getByRole('grid', { name: 'Fields' }).locator(`[data-field="${name}"]`);

/** What stands in the four areas, without how it is put together. */
async function chosen(page: Page): Promise<Record<string, string[]>> {
  const areas = ['Rows', 'Columns', 'Values', 'Filters'] as const;
  const names = areas.map(async (name) => [
    name,
    await area(page, name)
      .locator('[data-chip]')
      .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('aria-label') ?? '')),
  ]);
  return Object.fromEntries(await Promise.all(names));
}

async function drag(page: Page, from: Locator, to: Locator, below = 3): Promise<void> {
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (start === null || end === null) throw new Error('nothing to drag, or nowhere to drag it to');
  await page.mouse.move(start.x + 60, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 66, start.y + start.height / 2 + 6, { steps: 3 });
  await page.mouse.move(end.x + 80, end.y + end.height - below, { steps: 6 });
  await page.mouse.up();
}

const first = {
  Rows: ['Place group'],
  Columns: ['Provider group'],
  Values: ['Placements', 'Different children'],
  Filters: [],
};

test('says what it answers before anything is loaded', async ({ workbench }) => {
  await workbench.keyboard.press('Control+5');
  await expect(workbench.getByText('Every figure opens to its rows.')).toBeVisible();
  await workbench.getByRole('button', { name: 'Go to Extracts' }).click();
  await expect(workbench.getByRole('heading', { name: 'Extracts', exact: true })).toBeVisible();
});

test('begins with placements, and a figure opens to its rows', async ({ workbench }) => {
  await openPivot(workbench);
  expect(await chosen(workbench)).toEqual(first);
  const row = result(workbench).getByRole('row', { name: /^Fostering/ });
  await expect(row).toContainText('148');
  await row.getByRole('gridcell').first().click();
  await expect(workbench.getByRole('dialog').getByText('148 rows of placement')).toBeVisible();
});

test('a pivot is built with the mouse, and every step can be taken back', async ({ workbench }) => {
  await openPivot(workbench);
  await drag(workbench, field(workbench, 'legal_status'), area(workbench, 'Rows'));
  await expect(workbench.getByText('Legal status added to rows, 2 of 2')).toBeAttached();
  await drag(workbench, field(workbench, 'start_date'), area(workbench, 'Columns'), 30);
  await expect(workbench.getByText('Start date added to columns, 1 of 2')).toBeAttached();
  await drag(workbench, area(workbench, 'Columns').getByRole('row').nth(1), area(workbench, 'Filters'));
  await expect(workbench.getByText('Provider group moved to filters, 1 of 1')).toBeAttached();
  await drag(workbench, area(workbench, 'Rows').getByRole('row').nth(1), area(workbench, 'Rows'), 58);
  await expect(workbench.getByText('Legal status moved to rows, 1 of 2')).toBeAttached();
  const built = {
    Rows: ['Legal status', 'Place group'],
    Columns: ['Start date'],
    Values: ['Placements', 'Different children'],
    Filters: ['Provider group'],
  };
  expect(await chosen(workbench)).toEqual(built);
  await expect(result(workbench)).toHaveAccessibleName(
    /by Legal status and Place group, Start date, financial year across/,
  );
  await expect(workbench.getByRole('button', { name: /^Provider group: all/ })).toBeVisible();

  for (let step = 0; step < 4; step++) await workbench.keyboard.press('Control+z');
  await expect(workbench.getByRole('button', { name: 'Undo (Ctrl+Z)' })).toBeDisabled();
  expect(await chosen(workbench)).toEqual(first);
  await workbench.keyboard.press('Control+y');
  for (let step = 0; step < 3; step++) await workbench.keyboard.press('Control+Shift+z');
  await expect(workbench.getByRole('button', { name: 'Redo (Ctrl+Y)' })).toBeDisabled();
  expect(await chosen(workbench)).toEqual(built);
});

test('a count of rows cannot be dropped where a field is needed', async ({ workbench }) => {
  await openPivot(workbench);
  await drag(workbench, area(workbench, 'Values').getByRole('row').first(), area(workbench, 'Columns'));
  await expect(workbench.getByRole('button', { name: 'Undo (Ctrl+Z)' })).toBeDisabled();
  expect(await chosen(workbench)).toEqual(first);
});

test('the same is built by keyboard alone', async ({ workbench }) => {
  await openPivot(workbench);
  const { keyboard } = workbench;
  const status = (text: string) => expect(workbench.getByText(text)).toBeAttached();

  await workbench.getByRole('searchbox', { name: 'Search the fields' }).focus();
  await keyboard.type('legal');
  await keyboard.press('Tab');
  await expect(field(workbench, 'legal_status')).toBeFocused();
  await keyboard.press('Enter');
  await expect(workbench.getByRole('menuitem', { name: 'Add to rows' })).toBeFocused();
  await keyboard.press('Enter');
  await status('Legal status added to rows, 2 of 2');
  await expect(field(workbench, 'legal_status')).toBeFocused();

  await workbench.getByRole('searchbox', { name: 'Search the fields' }).focus();
  await keyboard.press('Control+a');
  await keyboard.type('start date');
  await keyboard.press('Tab');
  await expect(field(workbench, 'start_date')).toBeFocused();
  // Picked up, carried from target to target, put down.
  await keyboard.press('ArrowRight');
  await expect(workbench.getByRole('button', { name: 'Drag Start date' }).first()).toBeFocused();
  await keyboard.press('Enter');
  const before = workbench.getByRole('button', { name: 'Insert before Provider group' });
  await expect(before).toBeAttached();
  const isAt = (place: Locator) => place.evaluate((at) => at.contains(document.activeElement));
  for (let tries = 0; tries < 8 && !(await isAt(area(workbench, 'Columns'))); tries++)
    await keyboard.press('Tab');
  for (let tries = 0; tries < 4 && !(await isAt(before)); tries++) await keyboard.press('ArrowUp');
  await expect(before).toBeFocused();
  await keyboard.press('Enter');
  await status('Start date added to columns, 1 of 2');

  await area(workbench, 'Columns').getByRole('row').nth(1).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await workbench.getByRole('menuitem', { name: 'Move to filters' }).press('Enter');
  await status('Provider group moved to filters, 1 of 1');
  await expect(area(workbench, 'Filters').getByRole('row')).toBeFocused();

  await area(workbench, 'Rows').getByRole('row').nth(1).focus();
  await keyboard.press('Alt+ArrowUp');
  await status('Legal status moved to rows, 1 of 2');
  await expect(area(workbench, 'Rows').getByRole('row').first()).toBeFocused();
  expect(await chosen(workbench)).toEqual({
    Rows: ['Legal status', 'Place group'],
    Columns: ['Start date'],
    Values: ['Placements', 'Different children'],
    Filters: ['Provider group'],
  });
  await keyboard.press('Delete');
  await status('Legal status removed from rows');
  await expect(area(workbench, 'Rows').getByRole('row', { name: /^Place group/ })).toBeFocused();
});

test('the choices of a level and of a value act at once', async ({ workbench }) => {
  await openPivot(workbench);
  await workbench.getByRole('button', { name: 'Add Age', exact: true }).click();
  await workbench.getByRole('menuitem', { name: 'Add to rows' }).click();
  await area(workbench, 'Rows')
    .getByRole('row', { name: /^Place group/ })
    .click();
  const level = workbench.getByRole('dialog', { name: 'Place group' });
  await level.getByText('Only the largest, the rest as one').click();
  await level.getByLabel('How many').fill('2');
  await workbench.keyboard.press('Enter');
  await expect(
    result(workbench)
      .getByRole('rowheader', { name: /^Other/ })
      .first(),
  ).toBeVisible();
  await level.getByRole('textbox', { name: 'Called', exact: true }).fill('Home');
  await workbench.keyboard.press('Enter');
  await workbench.keyboard.press('Escape');
  const chip = area(workbench, 'Rows').getByRole('row', { name: /^Home/ });
  await expect(chip).toBeFocused();
  await expect(chip).toContainText('largest 2');

  await area(workbench, 'Values')
    .getByRole('row', { name: /^Different children/ })
    .click();
  const value = workbench.getByRole('dialog', { name: 'Different children' });
  await expect(value.getByText('Each counts once in every cell and in every total.')).toBeVisible();
  await value.getByRole('button', { name: /Shown as/ }).click();
  await workbench.getByRole('option', { name: '% of its column' }).click();
  await workbench.keyboard.press('Escape');
  await expect(area(workbench, 'Values').getByRole('row').nth(1)).toContainText('% of column');
  await workbench.getByText('How this was worked out').click();
  await expect(workbench.getByText(/Different children: .*as a percentage of its column/)).toBeVisible();
});

test('a pivot is saved under a name, and is there again in the next session', async ({ workbench }) => {
  await openPivot(workbench);
  await workbench.getByRole('button', { name: 'Swap rows and columns' }).click();
  await workbench.getByRole('button', { name: 'Saved pivots' }).click();
  await workbench.getByLabel('Save this pivot as').fill('Provider by home');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByText('Saved as “Provider by home”')).toBeVisible();
  await workbench.keyboard.press('Escape');
  await expect(workbench.getByText('Provider by home · Placements')).toBeVisible();
  await workbench.getByRole('button', { name: 'Clear' }).click();
  await expect(workbench.getByText('Provider by home (changed since it was saved)')).toBeVisible();

  await workbench.reload();
  await openPivot(workbench);
  expect(await chosen(workbench)).toEqual(first);
  await workbench.getByRole('button', { name: 'Saved pivots' }).click();
  const saved = workbench.getByRole('dialog', { name: 'Saved pivots' });
  await saved.getByRole('button', { name: 'Rename Provider by home' }).click();
  await workbench.keyboard.press('Control+a');
  await workbench.keyboard.type('Providers');
  await workbench.keyboard.press('Enter');
  await saved.getByRole('button', { name: 'Providers', exact: true }).click();
  await expect(area(workbench, 'Rows').getByRole('row', { name: /^Provider group/ })).toBeVisible();
  await workbench.getByRole('button', { name: 'Saved pivots' }).click();
  await saved.getByRole('button', { name: 'Delete Providers' }).click();
  await expect(saved.getByText('None yet')).toBeVisible();
});

test('a pivot that names a child is kept for this window only', async ({ workbench }) => {
  await openPivot(workbench);
  await workbench.getByRole('button', { name: 'Add Child', exact: true }).click();
  await workbench.getByRole('menuitem', { name: 'Add to filters' }).click();
  const filter = workbench.getByRole('dialog', { name: 'Child' });
  await filter.getByRole('button', { name: 'Untick all' }).click();
  await filter.getByRole('option').first().click();
  await workbench.keyboard.press('Escape');
  await workbench.getByRole('button', { name: 'Saved pivots' }).click();
  await workbench.getByLabel('Save this pivot as').fill('One child');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByText('In this window only: it names values of child_id')).toBeVisible();
  const kept = await workbench.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain('One child');
  expect(kept).not.toContain('child_id');
});

test('what is not loaded is named, and comes back when it is', async ({ workbench }) => {
  await openPivot(workbench);
  await workbench.getByRole('button', { name: 'Add Decision', exact: true }).click();
  await workbench.getByRole('menuitem', { name: 'Add to columns' }).click();
  await expect(result(workbench)).toHaveAccessibleName(/Decision/);
  await workbench.keyboard.press('Control+1');
  await workbench.getByRole('button', { name: 'More for programme.csv' }).click();
  await workbench.getByRole('menuitem', { name: 'Take it out' }).click();
  await expect(workbench.getByRole('row', { name: /15 files/ })).toBeVisible();
  await workbench.keyboard.press('Control+5');
  const missing = workbench.getByText('The field programme.decision is not among what is loaded');
  await expect(missing).toBeVisible();
  await expect(result(workbench)).not.toHaveAccessibleName(/Decision/);
  await expect(area(workbench, 'Columns').getByRole('row').nth(1)).toContainText('programme.decision');
  await workbench.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(missing).toBeHidden();
  await expect(result(workbench)).toHaveAccessibleName(/Decision/);
});

test('too many cells are refused, and shown all the same where a person wants them', async ({
  workbench,
}) => {
  const lines = Array.from({ length: 460 }, (_, row) => `a${row},b${row}`);
  const asked = workbench.waitForEvent('filechooser');
  await workbench.getByRole('button', { name: 'Choose files' }).click();
  const buffer = Buffer.from(`one,other\n${lines.join('\n')}\n`);
  await (await asked).setFiles({ name: 'wide.csv', mimeType: 'text/csv', buffer });
  await expect(workbench.getByRole('button', { name: 'wide.csv', exact: true })).toBeVisible();
  await workbench.keyboard.press('Control+5');
  await workbench.getByRole('button', { name: 'Add one', exact: true }).click();
  await workbench.getByRole('menuitem', { name: 'Add to rows' }).click();
  await workbench.getByRole('button', { name: 'Add other', exact: true }).click();
  await workbench.getByRole('menuitem', { name: 'Add to columns' }).click();
  await expect(workbench.getByRole('alert')).toContainText('460 rows by 460 columns');
  await workbench.getByRole('button', { name: 'Show it all the same' }).click();
  await expect(result(workbench)).toHaveAttribute('aria-rowcount', /^46\d$/);
});

test('meets WCAG 2.2 AA, with its choices open too', async ({ workbench }) => {
  test.setTimeout(120_000);
  await openPivot(workbench);
  await workbench.getByText('How this was worked out').click();
  await expectAccessible(workbench);
  for (const open of [
    () => area(workbench, 'Rows').getByRole('row').first().click(),
    () => area(workbench, 'Values').getByRole('row').nth(1).click(),
    () => workbench.getByRole('button', { name: 'Add Place group' }).click(),
    () => workbench.getByRole('button', { name: 'Totals and layout' }).click(),
    () => workbench.getByRole('button', { name: 'Saved pivots' }).click(),
  ]) {
    await open();
    await expect(workbench.locator('[role=dialog], [role=menu]').last()).toBeVisible();
    await expectAccessible(workbench);
    await workbench.keyboard.press('Escape');
  }
});
