import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

const openCohort = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('region', { name: 'Unplanned moves', exact: true })).toBeVisible();
};

const subjects = {
  children: /^Unplanned moves, each child six months before and after/,
  rates: /half-year by half-year/,
  months: /month by month/,
  first: /^Time to the first unplanned move/,
};
const figure = (page: Page, of: keyof typeof subjects) => page.getByRole('figure', { name: subjects[of] });
/** The picture itself has its words as its name; plotly's own drawings within have none. */
const picture = (page: Page, of: keyof typeof subjects) => figure(page, of).getByRole('img', { name: /\w/ });
const asTable = (page: Page, of: keyof typeof subjects) =>
  figure(page, of).getByRole('radio', { name: 'Table' }).click();

/** Presses a mark of plotly's, which lies beneath the layer that takes the pointer. */
const pressMark = async (page: Page, of: keyof typeof subjects, place: number) => {
  const mark = figure(page, of).locator('.scatterlayer .points path').nth(place);
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (box === null) throw new Error(`no mark ${place}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(figure(page, of).locator('[data-over-mark]')).toBeVisible();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

test('each child has a dot on both sides, and a dot opens its child', async ({ workbench }) => {
  await openCohort(workbench);
  await expect(figure(workbench, 'children').locator('.scatterlayer .points path')).toHaveCount(48);
  await expect(picture(workbench, 'children')).toHaveAccessibleName(
    /10 children had fewer, 13 the same, 1 more/,
  );
  await pressMark(workbench, 'children', 0);
  await expect(workbench.getByRole('dialog', { name: /^Child / })).toBeVisible();
});

test('the keyboard opens a child from the table of the picture', async ({ workbench }) => {
  await openCohort(workbench);
  await asTable(workbench, 'children');
  const table = figure(workbench, 'children').getByRole('grid');
  await expect(table).toHaveAttribute('aria-rowcount', '25');
  const child = table.getByRole('button').first();
  const id = await child.textContent();
  await child.focus();
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByRole('dialog', { name: `Child ${id}` })).toBeVisible();
});

test('months and half-years open the rows behind their events', async ({ workbench }) => {
  await openCohort(workbench);
  await pressMark(workbench, 'months', 0);
  const panel = workbench.getByRole('dialog', { name: 'Unplanned moves, Programme: Month -12' });
  await expect(panel.getByText(/rows? of Placements/i)).toBeVisible();
  await workbench.keyboard.press('Escape');
  await asTable(workbench, 'rates');
  const row = figure(workbench, 'rates').getByRole('row', { name: /Months -6 to -1/ });
  await row.getByRole('button', { name: '37' }).click();
  await expect(
    workbench.getByRole('dialog', { name: 'Unplanned moves, Half-years: Months -6 to -1' }),
  ).toBeVisible();
});

test('the time to the first says why it stands alone, and can be read by what came first', async ({
  workbench,
}) => {
  await openCohort(workbench);
  await expect(figure(workbench, 'first')).toContainText('There is no such curve for the time before');
  await expect(picture(workbench, 'first')).toHaveAccessibleName(/Without one so far: \d+% after 3 months/);
  await workbench.getByRole('radio', { name: 'What came first' }).click();
  const first = workbench.getByRole('figure', { name: /^What came first after the start/ });
  await expect(first.getByRole('img', { name: /\w/ })).toHaveAccessibleName(
    /First unplanned move: .*First left care: /,
  );
});

test('nights have no first to wait for, and no interval, and say so', async ({ workbench }) => {
  await openCohort(workbench);
  await workbench.getByRole('checkbox', { name: 'Missing nights' }).first().check({ force: true });
  await workbench.getByRole('button', { name: 'Missing nights', exact: true }).click();
  await expect(workbench.getByText(/Missing nights have no first day to wait for/)).toBeVisible();
  await expect(figure(workbench, 'rates')).toContainText('Nights come in runs');
});

test('is saved as a picture with its title and as data', async ({ workbench }) => {
  await openCohort(workbench);
  const save = async (as: string) => {
    await figure(workbench, 'months').getByRole('button', { name: 'Save this picture' }).click();
    const saved = workbench.waitForEvent('download');
    await workbench.getByRole('menuitem', { name: as }).click();
    return readFile(await (await saved).path());
  };
  const svg = `${await save('Picture as SVG')}`;
  expect(svg).toContain('month by month around the start');
  expect(svg).toContain('Children observed');
  expect((await save('Picture as PNG')).subarray(1, 4).toString()).toBe('PNG');
  const [head, first] = `${await save('Data as CSV')}`.split('\r\n');
  expect(head).toContain('Children observed,Unplanned moves,Child-months,Per 10 child-months');
  expect(first).toMatch(/^-12,/);
});

test('pictures and their tables are accessible', async ({ workbench }) => {
  await openCohort(workbench);
  await expect(picture(workbench, 'first')).toBeVisible();
  await expectAccessible(workbench);
  for (const of of Object.keys(subjects) as (keyof typeof subjects)[]) await asTable(workbench, of);
  await expectAccessible(workbench);
});
