import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

const openTimeline = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(lanes(page).first()).toBeVisible();
};
const lanes = (page: Page) => page.getByRole('list', { name: 'Children' }).getByRole('button');
const labels = (page: Page) => page.locator('[data-axis] text').allTextContents();

test('says what it answers and what it needs before anything is loaded', async ({ workbench }) => {
  await workbench.keyboard.press('Control+3');
  await workbench.getByRole('button', { name: 'Go to Extracts' }).click();
  await expect(workbench.getByRole('heading', { name: 'Extracts', exact: true })).toBeVisible();
});

test('shows the child with most moves first, in words as well', async ({ workbench }) => {
  await openTimeline(workbench);
  await expect(workbench.getByRole('heading', { name: /^Where 60 children have lived/ })).toBeVisible();
  await expect(lanes(workbench).first()).toHaveAccessibleName(
    /^Child 577564, boy aged 7; 12 placement moves; /,
  );
  await workbench.getByRole('searchbox').fill('105');
  await expect(lanes(workbench)).toHaveCount(1);
});

test('by keyboard alone: from lane to lane, in time, to the child and back', async ({ workbench }) => {
  await openTimeline(workbench);
  await lanes(workbench).first().focus();
  await workbench.keyboard.press('End');
  await expect(workbench.locator('[data-lane="59"]')).toBeFocused();
  await workbench.keyboard.press('Home');
  await workbench.keyboard.press('ArrowDown');
  const second = workbench.locator('[data-lane="1"]');
  await expect(second).toBeFocused();
  const before = await labels(workbench);
  await workbench.keyboard.press('+');
  await expect.poll(() => labels(workbench)).not.toEqual(before);
  await workbench.keyboard.press('-');
  await expect.poll(() => labels(workbench)).toEqual(before);
  await workbench.keyboard.press('ArrowLeft');
  await expect.poll(() => labels(workbench)).not.toEqual(before);
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByRole('dialog', { name: 'Child 105079' })).toBeFocused();
  await workbench.keyboard.press('Escape');
  await expect(second).toBeFocused();
});

test('a drag moves in time and opens nothing; a click opens the child with its rows', async ({
  workbench,
}) => {
  await openTimeline(workbench);
  const before = await labels(workbench);
  const box = await lanes(workbench).nth(2).boundingBox();
  if (box === null) throw new Error('The lane is not on the screen.');
  const [x, y] = [box.x + 500, box.y + 20];
  await workbench.mouse.move(x, y);
  await workbench.mouse.down();
  await workbench.mouse.move(x + 200, y, { steps: 4 });
  await workbench.mouse.up();
  await expect.poll(() => labels(workbench)).not.toEqual(before);
  await expect(workbench.getByRole('dialog')).toBeHidden();
  await workbench.mouse.click(x, y);
  const panel = workbench.getByRole('dialog', { name: 'Child 634135' });
  const care = panel.getByRole('region', { name: /^Care periods/ });
  await expect(care.getByRole('gridcell', { name: 'ssda903_2015_episodes.csv' })).toBeVisible();
  await panel.getByRole('button', { name: /^10, Placement moves/ }).click();
  await expect(workbench.getByText('10 rows of placement')).toBeVisible();
});

test('runs from the start of the programme too, and keeps what was chosen', async ({ workbench }) => {
  await openTimeline(workbench);
  await workbench.getByRole('radio', { name: /start$/ }).click();
  await expect.poll(() => labels(workbench)).toContain('Start');
  await expect(workbench.getByText(/not on this axis/)).toBeVisible();
  await workbench.keyboard.press('Control+1');
  await workbench.keyboard.press('Control+3');
  await expect.poll(() => labels(workbench)).toContain('Start');
});

test('can be read as a table and saved as data and as pictures', async ({ workbench }) => {
  await openTimeline(workbench);
  await workbench.getByRole('radio', { name: 'Table' }).click();
  await expect(workbench.getByRole('gridcell', { name: /moved here/ }).first()).toBeVisible();
  const save = async (choice: string) => {
    const saved = workbench.waitForEvent('download');
    await workbench.getByRole('button', { name: 'Save the timeline' }).click();
    await workbench.getByRole('menuitem', { name: choice }).click();
    return readFile(await (await saved).path());
  };
  expect((await save('Data as CSV')).toString()).toContain('\uFEFFChild,From,To,What\r\n577564,2017-06-12,');
  const svg = (await save('Picture as SVG')).toString();
  expect(svg).toContain('Where 60 children have lived');
  expect(svg).not.toContain('var(');
  expect((await save('Picture as PNG')).subarray(1, 4).toString()).toBe('PNG');
});

test('everyone can read and use it', async ({ workbench }) => {
  await openTimeline(workbench);
  await expectAccessible(workbench);
  await lanes(workbench).first().click();
  await expect(workbench.getByRole('dialog').getByRole('grid').first()).toBeVisible();
  await expectAccessible(workbench);
});
