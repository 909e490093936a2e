import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

const openPicture = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+5');
  await page.getByRole('radiogroup', { name: 'Shown as' }).getByRole('radio', { name: 'Picture' }).click();
  await expect(figure(page)).toBeVisible();
};

const figure = (page: Page) => page.getByRole('figure');
const picture = (page: Page) =>
  figure(page).getByRole('img', { name: /^(Bars|Stacked|Lines|Heatmap|Small)/ });
const kinds = (page: Page) => page.getByRole('radiogroup', { name: 'Kind of picture' });
const choose = (page: Page, kind: string) =>
  kinds(page).getByRole('radio', { name: kind, exact: true }).click();
const addTo = async (page: Page, field: string, area: string) => {
  await page
    .getByRole('button', { name: `Add ${field}`, exact: true })
    .first()
    .click();
  await page.getByRole('menuitem', { name: `Add to ${area}` }).click();
};
const remove = async (page: Page, field: string) => {
  await page.getByRole('button', { name: `What to do with ${field}` }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
};

/** Presses the middle of a bar of plotly's, which lies beneath the layer that takes the pointer. */
const pressMark = async (page: Page, mark: string) => {
  const box = await figure(page).locator(mark).first().boundingBox();
  if (box === null) throw new Error(`no mark ${mark}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(figure(page).locator('[data-over-mark]')).toBeVisible();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

test('counts over columns are stacked by themselves, and other kinds are a press away', async ({
  workbench,
}) => {
  await openPicture(workbench);
  await expect(figure(workbench).getByRole('heading')).toHaveText(
    'Placements by place group and provider group',
  );
  await expect(picture(workbench)).toHaveAccessibleName(
    /^Stacked bars: .*From 1 .* to 148 \(Fostering, In-house\)/,
  );
  await expect(figure(workbench).locator('.bars path').first()).toBeVisible();
  await choose(workbench, 'Heatmap');
  await expect(figure(workbench).locator('.heatmaplayer image')).toBeVisible();
  await choose(workbench, 'Small multiples');
  await expect(figure(workbench).locator('.annotation')).toHaveCount(4);
  await choose(workbench, 'Bars');
  await expect(picture(workbench)).toHaveAccessibleName(/^Bars: /);
});

test('what would mislead is not offered, and says why', async ({ workbench }) => {
  await openPicture(workbench);
  await workbench.getByRole('button', { name: /Measure drawn/ }).click();
  await workbench.getByRole('option', { name: 'Different children' }).click();
  await expect(figure(workbench).getByRole('heading')).toHaveText(/^Different children by/);
  await expect(kinds(workbench).getByRole('radio', { name: 'Stacked bars' })).toBeHidden();
  await workbench.getByText('Why not stacked bars or lines?').click();
  await expect(workbench.getByText(/the parts would not make up the whole/)).toBeVisible();
  await expect(workbench.getByText('Place group is in no order that a line could follow.')).toBeVisible();
});

test('rows that run in time are drawn as lines', async ({ workbench }) => {
  await openPicture(workbench);
  await remove(workbench, 'Place group');
  await addTo(workbench, 'Start date', 'Rows');
  await expect(picture(workbench)).toHaveAccessibleName(/^Lines: Placements by start date/);
  await expect(figure(workbench).locator('.scatterlayer .points path').first()).toBeVisible();
  await expect(figure(workbench).locator('.annotation', { hasText: 'Independent' })).toBeVisible();
});

test('a mark opens its rows by pointer', async ({ workbench }) => {
  await openPicture(workbench);
  await pressMark(workbench, '.bars path');
  const panel = workbench.getByRole('dialog', { name: 'Placements: Fostering, In-house' });
  await expect(panel.getByText('148 rows')).toBeVisible();
});

test('and its figure by keyboard, in the table that is one press away', async ({ workbench }) => {
  await openPicture(workbench);
  await expect(workbench.getByRole('radio', { name: 'Table', exact: true })).toHaveCount(1);
  await workbench.getByRole('radio', { name: 'Picture' }).focus();
  await workbench.keyboard.press('ArrowLeft');
  await workbench.keyboard.press('Enter');
  const figure = workbench.getByRole('grid', { name: /^Pivot: / }).getByRole('gridcell', { name: '148' });
  await figure.first().focus();
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByRole('dialog', { name: 'Placements: Fostering; In-house' })).toBeVisible();
});

test('is saved with its title', async ({ workbench }) => {
  await openPicture(workbench);
  const saving = workbench.waitForEvent('download');
  await figure(workbench).getByRole('button', { name: 'Save this picture' }).click();
  await workbench.getByRole('menuitem', { name: 'Picture as SVG' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('placements-by-place-group-and-provider-group.svg');
  expect(await readFile(await download.path(), 'utf8')).toContain(
    'Placements by place group and provider group',
  );
});

test('meets WCAG 2.2 AA as a picture', async ({ workbench }) => {
  await openPicture(workbench);
  await workbench.getByText('Why not lines?').click();
  await expectAccessible(workbench);
});
