import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

/** Work that a busy machine takes its time over. */
const patiently = { timeout: 20_000 };
const openCost = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+7');
  await expect(page.getByRole('heading', { name: 'What did the programme cost?' })).toBeVisible(patiently);
  await expect(page.getByRole('grid', { name: 'Costs, child by child' })).toBeVisible(patiently);
};
const choices = (page: Page) => page.getByRole('region', { name: 'What was chosen' });
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const type = async (page: Page, field: string | RegExp, text: string) => {
  const input = choices(page).getByRole('textbox', { name: field });
  await input.fill(text);
  await input.press('Enter');
};
const give = (page: Page, cost = '300000') => type(page, /^Cost of the programme in all/, cost);
const breakEven = (page: Page) => region(page, 'What must be avoided for the programme to pay for itself');
const totals = (page: Page) => region(page, 'Estimated avoidance, by the judgement given');
const choose = async (page: Page, select: string | RegExp, option: string | RegExp) => {
  await choices(page).getByRole('button', { name: select }).click();
  await page.getByRole('option', { name: option }).first().click();
};
const price = (page: Page, name: string | RegExp) =>
  choices(page)
    .getByRole('list', { name: /^Unit costs/ })
    .getByRole('textbox', { name });
const cells = async (page: Page, table: string | RegExp, row: string | RegExp) =>
  page.getByRole('table', { name: table }).getByRole('row', { name: row }).getByRole('cell').allInnerTexts();
const net = (page: Page) => cells(page, 'Low, central and high, in pounds', /^Net/);
const textOf = async (saved: Download) => readFile(await saved.path(), 'utf8');

test('before anything is loaded it says what it answers, and takes the published case apart', async ({
  workbench,
}) => {
  await workbench.keyboard.press('Control+7');
  await expect(workbench.getByText('It needs the programme extract')).toBeVisible();
  await expect(region(workbench, /^One child/)).toContainText(
    'No two of the published unit costs differ by £2,204',
  );
  await workbench.getByRole('button', { name: 'Open the sample' }).click();
  await expect(workbench.getByRole('heading', { name: 'What did the programme cost?' })).toBeVisible(
    patiently,
  );
});

test('without a programme extract it says so', async ({ workbench }) => {
  const asked = workbench.waitForEvent('filechooser');
  await workbench.getByRole('button', { name: 'Choose files' }).click();
  await (await asked).setFiles([
    'assets/sample/ssda903_header.csv',
    'assets/sample/ssda903_2018_episodes.csv',
  ]);
  await expect(workbench.getByRole('button', { name: 'ssda903_header.csv', exact: true })).toBeVisible();
  await workbench.keyboard.press('Control+7');
  await expect(workbench.getByText('None of the loaded files is a programme extract')).toBeVisible();
});

test('the programme’s cost is asked for, never taken as nought; then break-even stands first', async ({
  workbench,
}) => {
  await openCost(workbench);
  await expect(totals(workbench)).toBeHidden();
  await workbench.getByRole('button', { name: 'Give the programme’s cost' }).click();
  await expect(choices(workbench).getByRole('textbox', { name: /^Cost of the programme/ })).toBeFocused();
  await give(workbench);
  await expect(workbench.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
    'What must be avoided for the programme to pay for itself',
  );
  await expect(breakEven(workbench)).toContainText(
    '£300,000, pays for itself if each of the 24 children was spared',
  );
  await expect(breakEven(workbench)).toContainText('no claim of what would have happened');
  await expect(totals(workbench)).toContainText('Nobody has judged yet');
  await expect(totals(workbench).getByRole('listitem')).toHaveCount(11);
});

test('a judgement gives low, central and high, with everything that must be said beside it', async ({
  workbench,
}) => {
  await openCost(workbench);
  await give(workbench);
  await workbench.getByRole('button', { name: 'Judge what would have happened' }).click();
  await expect(choices(workbench).getByRole('textbox', { name: 'Chance of place 1' })).toBeFocused();
  await type(workbench, 'Chance of place 1', '60');
  await expect(choices(workbench).getByRole('textbox', { name: 'Chance of place 2' })).toHaveValue('40%');
  await expect.poll(async () => (await net(workbench)).length).toBe(3);
  await choose(workbench, /^Add a range/, 'Chance of living elsewhere');
  await choose(workbench, /^Add a range/, /^Residential, independent/);
  await expect(region(workbench, 'How sure it is')).toContainText('Chance of a net gain');
  const [low, central, high] = (await net(workbench)).map((text) => Number(text.replace(/[£,]/g, '')));
  expect(low).toBeLessThan(central as number);
  expect(central).toBeLessThan(high as number);
  await expect(totals(workbench)).toContainText('estimated cost avoidance, not cash released');
  await expect(totals(workbench)).toContainText('There is no comparison group');
  await expect(region(workbench, /^What it rests on/)).toContainText(
    'Capacity: cash only if a post or budget goes',
  );
  expect(await workbench.getByRole('main').textContent()).not.toMatch(
    /(?<!estimated |potentially )\bsaved\b(?! calc)/i,
  );
});

test('a price is typed as a plain number: signs, commas and less than nought are refused at the field', async ({
  workbench,
}) => {
  await openCost(workbench);
  await give(workbench);
  const residential = price(workbench, /^Residential, independent/);
  await expect(residential).toHaveValue('3712');
  const said = choices(workbench);
  for (const [typed, answer] of [
    ['£3,712', 'Leave out the currency sign: type 3712.'],
    ['3,712', 'Leave out the comma: type 3712.'],
    ['-5', 'A price is not below nought.'],
    ['lots', 'That is no number of pounds.'],
  ] as const) {
    await residential.fill(typed);
    await residential.blur();
    await expect(said.getByText(answer)).toBeVisible();
    await expect(breakEven(workbench)).toContainText('£3,712 a week');
  }
  await residential.fill('4000');
  await residential.press('Enter');
  await expect(breakEven(workbench)).toContainText('£4,000 a week');
  await expect(choices(workbench).getByRole('button', { name: /^A list of your own/ })).toBeVisible();
});

test('a missing price is asked for by its row, and its children wait for it', async ({ workbench }) => {
  await openCost(workbench);
  await give(workbench);
  await choices(workbench)
    .getByRole('button', { name: 'Remove the price of Foster care, independent' })
    .click();
  const missing = region(workbench, 'Prices that are missing');
  await expect(missing).toContainText('a price that is missing is not nought');
  await missing.locator('summary').first().click();
  await expect(missing.getByRole('listitem').first().getByRole('button').first()).toBeVisible();
  await missing.getByRole('button', { name: 'Give a price' }).first().click();
  const asked = price(workbench, /^Fostering, independent/);
  await expect(asked).toBeFocused();
  await asked.fill('901');
  await asked.press('Enter');
  await expect(missing).toBeHidden();
});

test('prices of different years are not mixed: an index level is asked for each', async ({ workbench }) => {
  await openCost(workbench);
  await give(workbench);
  await choices(workbench)
    .getByRole('button', { name: /^Residential, independent 2016/ })
    .click();
  await type(workbench, 'Price year', '2018/19');
  await expect(choices(workbench).getByText(/of different years \(2016\/17, 2018\/19\)/)).toBeVisible();
  await expect(breakEven(workbench)).toContainText('£3,712 a week');
  await type(workbench, 'Index level of 2016/17', '100');
  await type(workbench, 'Index level of 2018/19', '104');
  await expect(choices(workbench).getByText(/may not be mixed/)).toBeHidden();
  await choose(workbench, /Brought to the prices of/, '2016/17');
  await expect(breakEven(workbench)).toContainText('£3,569 a week');
});

test('chances that do not add up are said at the field, and the last good calculation stays', async ({
  workbench,
}) => {
  await openCost(workbench);
  await give(workbench);
  await type(workbench, 'Chance of place 1', '60');
  await expect.poll(() => net(workbench)).toHaveLength(3);
  const before = await net(workbench);
  await choices(workbench).getByRole('button', { name: 'Add a place' }).click();
  await type(workbench, 'Chance of place 2', '30');
  await expect(
    choices(workbench).getByText('add up to 90%, and must add up to 100%: 10% is left'),
  ).toBeVisible();
  await expect(workbench.getByText('Shown is the last calculation that was sound.')).toBeVisible();
  expect(await net(workbench)).toEqual(before);
  await choices(workbench).getByRole('button', { name: 'Give the rest to staying as it was' }).click();
  await expect(workbench.getByText('Shown is the last calculation that was sound.')).toBeHidden();
});

test('chances or a deadweight, never both: the other is closed and says why', async ({ workbench }) => {
  await openCost(workbench);
  await give(workbench);
  const deadweight = choices(workbench).getByRole('textbox', { name: /^Deadweight/ });
  await expect(deadweight).toBeEnabled();
  await type(workbench, 'Chance of place 1', '60');
  await expect(deadweight).toBeDisabled();
  await expect(choices(workbench).getByText(/^Closed while chances are given/)).toBeVisible();
  await type(workbench, 'Chance of place 1', '100');
  await expect(deadweight).toBeEnabled();
  await type(workbench, /^Deadweight/, '30');
  await expect(choices(workbench).getByRole('textbox', { name: 'Chance of place 1' })).toBeDisabled();
  await expect(
    choices(workbench)
      .getByText(/^Closed while a deadweight is given/)
      .first(),
  ).toBeVisible();
});

test('evidence is graded child by child, stays in this window, and has a column of its own', async ({
  workbench,
}) => {
  await openCost(workbench);
  await give(workbench);
  await choices(workbench)
    .getByText(/^Evidence child by child/)
    .click();
  await choose(workbench, /Evidence for 009265/, /^Documented/);
  await choices(workbench).getByRole('textbox', { name: 'What the evidence is' }).fill('Panel decision');
  await workbench.keyboard.press('Enter');
  await expect(region(workbench, /^What it rests on/)).toContainText('Documented');
  const table = workbench.getByRole('table', { name: 'Low, central and high, in pounds' });
  await expect(table.getByRole('columnheader', { name: 'Documented cases only' })).toBeVisible();
  await workbench
    .getByRole('grid', { name: /child by child/ })
    .getByRole('button', { name: '009265' })
    .click();
  const panel = workbench.getByRole('dialog', { name: 'Child 009265: cost' });
  await expect(panel).toContainText('Panel decision');
  await expect(panel.getByRole('row', { name: /^Residential, independent/ })).toContainText('90%');
  await panel
    .getByRole('button', { name: /^\d+, Days in/ })
    .first()
    .click();
  await expect(workbench.getByRole('dialog').last()).toContainText(/rows? of Placements/i);
  await workbench.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Open the child’s timeline' }).click();
  await expect(workbench.getByRole('dialog', { name: 'Child 009265', exact: true })).toBeVisible();
  await workbench.keyboard.press('Escape');
  await workbench.keyboard.press('Escape');

  await workbench.getByRole('button', { name: 'Saved calculations' }).click();
  await workbench.getByRole('textbox', { name: 'Save this calculation as' }).fill('Graded');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByText(/^In this window only/)).toBeVisible();
  expect(await workbench.evaluate(() => JSON.stringify(localStorage))).not.toContain('009265');
});

test('a calculation is kept under a name and comes back after a restart', async ({ workbench }) => {
  await openCost(workbench);
  await give(workbench, '123456');
  await expect(breakEven(workbench)).toContainText('£123,456');
  await workbench.getByRole('button', { name: 'Saved calculations' }).click();
  await workbench.getByRole('textbox', { name: 'Save this calculation as' }).fill('Panel');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByRole('list', { name: 'Saved calculations' })).toContainText('Panel');
  await workbench.reload();
  await openCost(workbench);
  await workbench.getByRole('button', { name: 'Saved calculations' }).click();
  await workbench.getByRole('button', { name: 'Panel', exact: true }).click();
  await expect(breakEven(workbench)).toContainText('£123,456');
});

test('calculations stand side by side with what differs', async ({ workbench }) => {
  await openCost(workbench);
  await give(workbench);
  await type(workbench, 'Chance of place 1', '60');
  const beside = region(workbench, 'Side by side');
  await beside.getByRole('textbox').fill('Cautious');
  await beside.getByRole('button', { name: 'Keep as a column' }).click();
  await type(workbench, /^Optimism bias/, '10');
  await expect(beside.getByRole('row', { name: /^Optimism bias/ })).toHaveText(/40%\s*10%/);
  await expect(beside.getByRole('row', { name: /^Discount rate/ })).toBeHidden();
  const figures = await beside.getByRole('row', { name: /^Net/ }).getByRole('cell').allInnerTexts();
  expect(new Set(figures).size).toBe(2);
  await beside.getByRole('button', { name: 'Cautious', exact: true }).click();
  await expect(
    choices(workbench)
      .getByRole('textbox', { name: /^Optimism bias/ })
      .first(),
  ).toHaveValue('40%');
  await beside.getByRole('button', { name: 'Remove Cautious' }).click();
  await expect(beside.getByRole('table')).toBeHidden();
});

test('by keyboard alone: cost, a slider, undo and redo, a child', async ({ workbench }) => {
  await openCost(workbench);
  const { keyboard } = workbench;
  await workbench.getByRole('button', { name: 'Give the programme’s cost' }).focus();
  await keyboard.press('Enter');
  await keyboard.type('300000');
  await keyboard.press('Enter');
  await expect(breakEven(workbench)).toBeVisible();
  await workbench.getByRole('slider', { name: /^Chance of place 1/ }).focus();
  for (let step = 0; step < 3; step++) await keyboard.press('PageUp');
  const chance = choices(workbench).getByRole('textbox', { name: 'Chance of place 1' });
  await expect(chance).toHaveValue('30%');
  await expect.poll(() => net(workbench)).toHaveLength(3);
  await keyboard.press('Control+z');
  await expect(chance).toHaveValue('20%');
  await keyboard.press('Control+y');
  await expect(chance).toHaveValue('30%');
  const grid = workbench.getByRole('grid', { name: /child by child/ });
  await grid.getByRole('gridcell', { name: '009265' }).getByRole('button').focus();
  await keyboard.press('Enter');
  await expect(workbench.getByRole('dialog', { name: 'Child 009265: cost' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(workbench.getByRole('dialog')).toBeHidden();
});

test('a slider acts while it is pulled, and one pull is one step', async ({ workbench }) => {
  await openCost(workbench);
  await give(workbench);
  const thumb = choices(workbench).getByRole('slider', { name: /^Optimism bias/ });
  const undo = workbench.getByRole('button', { name: 'Undo (Ctrl+Z)' });
  await thumb.scrollIntoViewIfNeeded();
  const box = await thumb.locator('xpath=ancestor::*[contains(@class,"thumb")][1]').boundingBox();
  if (box === null) throw new Error('The slider is not on the page.');
  const { mouse } = workbench;
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await mouse.down();
  await mouse.move(box.x + 40, box.y + 8, { steps: 4 });
  const field = choices(workbench)
    .getByRole('textbox', { name: /^Optimism bias/ })
    .first();
  await expect(field).not.toHaveValue('40%');
  await mouse.move(box.x + 80, box.y + 8, { steps: 4 });
  await mouse.up();
  await undo.click();
  await expect(field).toHaveValue('40%');
  await undo.click();
  await expect(undo).toBeDisabled();
});

test('nobody to cost, and nobody with a price, make a sensible page', async ({ workbench }) => {
  await openCost(workbench);
  await give(workbench);
  await choices(workbench).getByLabel('Or any other day').fill('31/03/2016');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByText('None of these children was in care on the date')).toBeVisible();
  await expect(totals(workbench)).toBeHidden();
  await workbench.getByRole('heading', { name: 'Cost', exact: true }).click();
  await workbench.keyboard.press('Control+z');
  await expect(breakEven(workbench)).toBeVisible();
  for (const name of ['Foster care, in-house', 'Foster care, independent', 'Residential, independent'])
    await choices(workbench)
      .getByRole('button', { name: `Remove the price of ${name}` })
      .click();
  await expect(workbench.getByText('No child can be costed until they are given.')).toBeVisible();
  await expect(totals(workbench)).toBeHidden();
  await expect(region(workbench, /^One child/)).toBeVisible();
});

test('the published case: the prices that its figures need, and another case', async ({ workbench }) => {
  await openCost(workbench);
  const one = region(workbench, /^One child/);
  const needed = one.getByRole('table', { name: 'The price that the other place must have had' });
  await expect(needed).toContainText('£2,729');
  await expect(needed).toContainText('£6,279');
  await expect(needed).toContainText('£3,105');
  await expect(needed).toContainText('£6,655');
  await expect(one.getByRole('table', { name: /^Residential less foster care/ })).toContainText('£2,811');
  await one.getByRole('textbox', { name: /^From/ }).fill('2811');
  await workbench.keyboard.press('Enter');
  await expect(one).toContainText(
    '£2,811 is Residential, independent £3,712 less Foster care, independent £901.',
  );
  await one.getByText(/^All 28 pairs/).click();
  await expect(
    one.getByRole('table', { name: 'Every pair of published unit costs' }).getByRole('row'),
  ).toHaveCount(29);
});

test('goes into Word, Excel and the command line with its statements', async ({ workbench, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCost(workbench);
  await give(workbench);
  await type(workbench, 'Chance of place 1', '60');
  await expect.poll(() => net(workbench)).toHaveLength(3);
  const clipboard = () => workbench.evaluate(() => navigator.clipboard.readText());
  await workbench.getByRole('button', { name: 'Copy for Word', exact: true }).click();
  await expect.poll(clipboard).toContain('not cash released');
  await workbench.getByText('How this was worked out').click();
  await expect(workbench.getByRole('table', { name: 'Prices in force' })).toContainText('3,712');
  await workbench
    .getByRole('heading', { name: 'The same on the command line' })
    .locator('..')
    .getByRole('button', { name: 'Copy' })
    .click();
  await expect.poll(clipboard).toContain('"total": 300000');
  const save = async (choice: string | RegExp) => {
    const saved = workbench.waitForEvent('download');
    await workbench.getByRole('button', { name: 'Export', exact: true }).click();
    await workbench.getByRole('menuitem', { name: choice }).click();
    return saved;
  };
  expect(await textOf(await save(/^CSV/))).toContain('009265');
  expect((await textOf(await save('Excel workbook'))).slice(0, 2)).toBe('PK');
});

test('in a narrow window everything is still reached by scrolling downwards only', async ({ workbench }) => {
  await workbench.setViewportSize({ width: 720, height: 800 });
  await openCost(workbench);
  await give(workbench);
  await type(workbench, 'Chance of place 1', '60');
  await expect.poll(() => net(workbench)).toHaveLength(3);
  const main = workbench.getByRole('main');
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test('meets WCAG 2.2 AA, with its choices open too', async ({ workbench }) => {
  test.setTimeout(180_000);
  await openCost(workbench);
  await expectAccessible(workbench);
  await give(workbench);
  await type(workbench, 'Chance of place 1', '60');
  await choose(workbench, /^Add a range/, 'Chance of living elsewhere');
  await choose(workbench, /^Add a range/, /^Residential, independent/);
  await region(workbench, 'Side by side').getByRole('textbox').fill('First');
  await workbench.getByRole('button', { name: 'Keep as a column' }).click();
  await choices(workbench)
    .getByRole('button', { name: /^Residential, independent 2016/ })
    .first()
    .click();
  await choices(workbench).getByRole('button', { name: 'Add a price' }).click();
  for (const summary of await workbench.locator('main summary').all()) await summary.click();
  await expectAccessible(workbench);
  await workbench
    .getByRole('grid', { name: /child by child/ })
    .getByRole('button')
    .first()
    .click();
  await expect(workbench.getByRole('dialog')).toBeVisible();
  await expectAccessible(workbench);
});
