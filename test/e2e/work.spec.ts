import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

const sample = path.resolve('assets/sample');
const passphrase = 'copper lantern meadow fox';

const work = (page: Page) => page.getByRole('banner').getByRole('button').first();
const main = (page: Page) => page.getByRole('main');
const panel = (page: Page, name: string) => page.getByRole('dialog', { name });
const question = (page: Page) => page.getByRole('alertdialog', { name: 'Save the work first?' });
const openSample = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
};
/** A choice in a view: the windows of the comparison, half as long again. */
const chooseTwelveMonths = async (page: Page) => {
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: /Length/ }).click();
  await page.getByRole('option', { name: /^Twelve months either side/ }).click();
};
const expectTwelveMonths = async (page: Page) => {
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('button', { name: /Length/ })).toContainText('Twelve months either side');
};
const pivotNaming = async (page: Page) => {
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Add Child', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Add to filters' }).click();
  const filter = page.getByRole('dialog', { name: 'Child' });
  await filter.getByRole('button', { name: 'Untick all' }).click();
  await filter.getByRole('option').first().click();
  await page.keyboard.press('Escape');
};
/** Saves through the panel that is open and gives what was downloaded. */
const save = async (page: Page) => {
  const saved = page.waitForEvent('download');
  await panel(page, 'Save work').getByRole('button', { name: 'Save', exact: true }).click();
  const download = await saved;
  return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
};
const savePlain = async (page: Page, name = 'Panel report') => {
  await page.keyboard.press('Control+s');
  await panel(page, 'Save work').getByRole('textbox', { name: 'Name' }).fill(name);
  return save(page);
};
const saveSealed = async (page: Page) => {
  await page.keyboard.press('Control+Shift+S');
  await page.getByRole('radio', { name: /^Everything/ }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
  return save(page);
};
const open = async (page: Page, file: { name: string; buffer: Buffer }) => {
  await expect(work(page)).toBeVisible();
  const asked = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await asked).setFiles({ ...file, mimeType: 'application/octet-stream' });
};
const childIds = async (): Promise<string[]> => {
  const header = await readFile(path.join(sample, 'ssda903_header.csv'), 'utf8');
  return header
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => line.split(',')[0] || []);
};

// Whoever listens for the chooser too late, as where a key opens it at once, never hears of it.
test.beforeEach(({ workbench }) => {
  workbench.on('filechooser', () => undefined);
});

test('work is saved without any child’s data, and everything is there again when it is opened', async ({
  workbench,
}) => {
  await expect(work(workbench)).toHaveText('New work');
  await openSample(workbench);
  await expect(work(workbench)).toHaveText('Work not saved');
  await chooseTwelveMonths(workbench);
  const file = await savePlain(workbench);
  expect(file.name).toBe('Panel report.iipw');
  await expect(work(workbench)).toHaveText('Panel report' + 'saved');
  const text = file.buffer.toString('utf8');
  const ids = await childIds();
  expect(ids.length).toBeGreaterThan(50);
  for (const id of ids) expect(text).not.toContain(id);

  await workbench.reload();
  await expect(work(workbench)).toBeVisible();
  await workbench.evaluate(() => localStorage.clear());
  await workbench.reload();
  await open(workbench, file);
  await expect(work(workbench)).toHaveText('Panel report' + 'saved');
  await expect(workbench.getByRole('navigation', { name: 'Views' })).toContainText(
    'Intensive Intervention Programme',
  );
  await expect(main(workbench)).toContainText('made with 16 extracts. Drop them on the window');
  await workbench.keyboard.press('Control+1');
  await openFolder(workbench);
  await expect(workbench.getByText('60 children in 16 files')).toBeVisible();
  await expect(workbench.getByText('made with 16 extracts')).toBeHidden();
  await expect(work(workbench)).toHaveText('Panel report' + 'saved');
  await expectTwelveMonths(workbench);
});

/** Loads the sample's extracts by hand, as files that were chosen. */
async function openFolder(page: Page, but: Readonly<Record<string, string>> = {}) {
  await expect(page.getByText('This work was made with 16 extracts')).toBeVisible();
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).first().click();
  const names = [
    ...['events', 'feedback', 'measures', 'programme', 'sessions', 'unit_costs'].map((name) => `${name}.csv`),
    ...['header', 'missing'].map((name) => `ssda903_${name}.csv`),
    ...[2015, 2016, 2017, 2018].flatMap((year) => [
      `ssda903_${year}_episodes.csv`,
      `ssda903_${year}_oc2.csv`,
    ]),
  ];
  const files = names.map(async (name) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(but[name] ?? (await readFile(path.join(sample, name)))),
  }));
  await (await asked).setFiles(await Promise.all(files));
}

test('an undo back to what was saved counts as saved', async ({ workbench }) => {
  await openSample(workbench);
  await savePlain(workbench);
  await chooseTwelveMonths(workbench);
  await expect(work(workbench)).toHaveText('Panel report' + 'not saved');
  await workbench.getByRole('button', { name: 'Undo (Ctrl+Z)' }).click();
  await expect(work(workbench)).toHaveText('Panel report' + 'saved');
  await workbench.keyboard.press('Control+y');
  await expect(work(workbench)).toHaveText('Panel report' + 'not saved');
  const again = workbench.waitForEvent('download');
  await workbench.keyboard.press('Control+s');
  expect((await again).suggestedFilename()).toBe('Panel report.iipw');
  await expect(work(workbench)).toHaveText('Panel report' + 'saved');
});

test('looking at the views is no change', async ({ workbench }) => {
  await openSample(workbench);
  await savePlain(workbench);
  for (const view of [2, 3, 4, 5, 6, 7]) {
    await workbench.keyboard.press(`Control+${view}`);
    await expect(main(workbench).getByRole('heading').first()).toBeVisible();
  }
  await expect(work(workbench)).toHaveText('Panel report' + 'saved');
});

test('what names single children is left out of a file that anybody can read, and said so', async ({
  workbench,
}) => {
  await openSample(workbench);
  await pivotNaming(workbench);
  await workbench.getByRole('button', { name: 'Saved pivots' }).click();
  await workbench.getByLabel('Save this pivot as').fill('One of them');
  await workbench.keyboard.press('Enter');
  await workbench.keyboard.press('Escape');
  await workbench.keyboard.press('Control+s');
  const left = workbench.getByRole('list', { name: 'Left out' });
  await expect(left.getByRole('listitem')).toHaveText(['the pivot that is shown', 'the pivot “One of them”']);
  const { buffer } = await save(workbench);
  const text = buffer.toString('utf8');
  for (const id of await childIds()) expect(text).not.toContain(id);
  expect(text).not.toContain('One of them');
  await expect(work(workbench)).toContainText('saved without what points to single children');
  // It would still be lost.
  await workbench.keyboard.press('Control+8');
  await work(workbench).click();
  await workbench.getByRole('menuitem', { name: 'New work' }).click();
  await expect(question(workbench)).toContainText('does not hold all of it');
});

test('work with the data is under a passphrase, and opens whole with it alone', async ({ workbench }) => {
  // Mixing a passphrase is meant to take a while, and longer where the machine is busy.
  const patience = { timeout: 30_000 };
  await openSample(workbench);
  await pivotNaming(workbench);
  test.slow();
  const file = await saveSealed(workbench);
  expect(file.buffer.subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
  const text = file.buffer.toString('latin1');
  for (const inside of [...(await childIds()), 'ssda903', 'Intensive']) expect(text).not.toContain(inside);
  await expect(work(workbench)).toHaveText(/saved$/);

  await workbench.reload();
  await workbench.evaluate(() => localStorage.clear());
  await workbench.reload();
  await open(workbench, file);
  const asking = panel(workbench, 'Open work');
  const field = asking.getByLabel('Passphrase');
  await expect(field).toBeFocused();
  await field.fill('another passphrase');
  await field.press('Enter');
  await expect(asking.getByText('The passphrase does not open this file.')).toBeVisible(patience);
  await field.fill(passphrase);
  await field.press('Enter');
  await expect(workbench.getByText('60 children in 16 files')).toBeVisible(patience);
  await expect(asking).toBeHidden();
  await expect(work(workbench)).toHaveText(/saved$/);
  await workbench.keyboard.press('Control+5');
  await expect(workbench.getByRole('button', { name: /^Child/ }).first()).toBeVisible();

  const damaged = Buffer.from(file.buffer);
  damaged[damaged.length - 100] = (damaged[damaged.length - 100] ?? 0) ^ 1;
  await open(workbench, { name: 'damaged.iipw', buffer: damaged });
  await field.fill(passphrase);
  await asking.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(asking.getByRole('alert')).toContainText(
    'damaged.iipw was not opened. It was changed, or is',
    patience,
  );
  await expect(workbench.getByText('60 children in 16 files')).toBeVisible();
});

test('a passphrase is not taken while it is weak or typed differently', async ({ workbench }) => {
  await openSample(workbench);
  await workbench.keyboard.press('Control+Shift+S');
  await workbench.getByRole('radio', { name: /^Everything/ }).click();
  const [first, again] = [
    workbench.getByLabel('Passphrase', { exact: true }),
    workbench.getByLabel('Passphrase again'),
  ];
  const press = () =>
    panel(workbench, 'Save work').getByRole('button', { name: 'Save', exact: true }).click();
  await first.fill('passwordpassword');
  await expect(workbench.getByText('Easily guessed')).toBeVisible();
  await press();
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await first.fill(passphrase);
  await again.fill('copper lantern meadow fax');
  await press();
  await expect(workbench.getByText('The two are not the same.')).toBeVisible();
  await expect(work(workbench)).toHaveText('Work not saved');
});

test('a changed extract is said and not refused; others are still wanted', async ({ workbench }) => {
  await openSample(workbench);
  const file = await savePlain(workbench);
  await workbench.reload();
  await open(workbench, file);
  await workbench.keyboard.press('Control+1');
  const programme = await readFile(path.join(sample, 'programme.csv'), 'utf8');
  await openFolder(workbench, { 'programme.csv': `${programme.trimEnd()}\n` });
  await expect(workbench.getByText('60 children in 16 files')).toBeVisible();
  const lines = programme.trimEnd().split('\n').slice(0, -1).join('\n');
  const asked = workbench.waitForEvent('filechooser');
  await workbench.getByRole('button', { name: 'Choose files' }).first().click();
  await (await asked).setFiles({
    name: 'programme.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${lines}\n`),
  });
  await expect(workbench.getByText('Changed since the work was saved: programme.csv.')).toBeVisible();
  await workbench.getByRole('button', { name: 'Show which' }).click();
  const list = workbench.getByRole('list', { name: 'Extracts of this work' });
  await expect(list.getByRole('listitem').filter({ hasText: 'programme.csv' })).toContainText(
    'changed since',
  );
  await expect(list.getByRole('listitem').filter({ hasText: 'events.csv' })).toContainText('the same');
  await expectAccessible(workbench);
});

test('nothing is lost by opening other work or beginning anew without being asked', async ({ workbench }) => {
  await openSample(workbench);
  const file = await savePlain(workbench);
  await chooseTwelveMonths(workbench);
  await open(workbench, file);
  await expect(question(workbench)).toContainText('Panel report.iipw does not hold all of it');
  await expect(question(workbench).getByRole('button', { name: 'Save' })).toBeFocused();
  await expectAccessible(workbench);
  await workbench.keyboard.press('Escape');
  await expect(question(workbench)).toBeHidden();
  await expectTwelveMonths(workbench);

  await open(workbench, file);
  const saved = workbench.waitForEvent('download');
  await question(workbench).getByRole('button', { name: 'Save' }).click();
  expect((await readFile(await (await saved).path())).toString()).not.toBe(file.buffer.toString());
  await expect(workbench.getByText('Opened Panel report.iipw')).toBeVisible();
  await expect(workbench.getByText('60 children in 16 files')).toBeVisible();
  await workbench.keyboard.press('Control+6');
  await expect(workbench.getByRole('button', { name: /Length/ })).not.toContainText(
    'Twelve months either side',
  );

  await chooseTwelveMonths(workbench);
  await work(workbench).click();
  await workbench.getByRole('menuitem', { name: 'New work' }).click();
  await question(workbench).getByRole('button', { name: 'Go on without saving' }).click();
  await expect(work(workbench)).toHaveText('Work not saved');
  await expect(workbench.getByText('Nothing loaded yet')).toBeVisible();
});

test('the window asks before it closes on work that is not saved, and only then', async ({ workbench }) => {
  const asked: string[] = [];
  workbench.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openSample(workbench);
  await workbench.reload();
  expect(asked).toEqual([]);
  await openSample(workbench);
  await chooseTwelveMonths(workbench);
  await workbench.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('what is no work file, or is of a later version, is refused with a sentence', async ({ workbench }) => {
  const later = Buffer.from('{"format":"iip-workbench work","version":99}');
  for (const [name, buffer, says] of [
    ['later.iipw', later, 'later.iipw was not opened. It was made by a later version of the workbench'],
    [
      'picture.iipw',
      Buffer.from([0x89, 0x50, 0xff, 0]),
      'picture.iipw was not opened. It is not a work file',
    ],
    ['cut.iipw', Buffer.from('{"format":"iip-w'), 'cut.iipw was not opened. It ends too early'],
    ['head.iipw', Buffer.from('age-encryption.org/v1\n-> scrypt'), null],
  ] as const) {
    await open(workbench, { name, buffer });
    if (says !== null) await expect(workbench.getByRole('alert')).toContainText(says);
  }
  const asking = panel(workbench, 'Open work');
  await asking.getByLabel('Passphrase').fill('anything at all');
  await asking.getByLabel('Passphrase').press('Enter');
  await expect(asking.getByRole('alert')).toContainText('Its first lines were changed or are not all there.');
  await workbench.keyboard.press('Escape');
  await expect(asking).toBeHidden();
});

test('a work file that is dropped or chosen among the extracts is opened', async ({ workbench }) => {
  await openSample(workbench);
  await chooseTwelveMonths(workbench);
  const file = await savePlain(workbench);
  await work(workbench).click();
  await workbench.getByRole('menuitem', { name: 'New work' }).click();
  await workbench.keyboard.press('Control+1');
  const asked = workbench.waitForEvent('filechooser');
  await workbench.getByRole('button', { name: 'Choose files' }).click();
  await (await asked).setFiles({ ...file, mimeType: 'application/octet-stream' });
  await expect(work(workbench)).toHaveText('Panel report' + 'saved');
  await expect(workbench.getByText('This work was made with 16 extracts')).toBeVisible();
  await expectAccessible(workbench);
});

test('tables made of queries come back with their extracts', async ({ workbench }) => {
  await openSample(workbench);
  await workbench.keyboard.press('Control+8');
  const editor = workbench.getByRole('textbox', { name: 'SQL statement' });
  await editor.fill('SELECT place_group, count(*) AS stays FROM placement GROUP BY place_group');
  await workbench.keyboard.press('Control+Enter');
  await workbench.getByRole('button', { name: "Use as a pivot's table" }).click();
  await workbench.getByRole('textbox', { name: 'Name of the table' }).fill('Stays by group');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByText(/Stays by group/).first()).toBeVisible();
  const file = await savePlain(workbench);
  await workbench.reload();
  await workbench.evaluate(() => localStorage.clear());
  await workbench.reload();
  await open(workbench, file);
  await workbench.keyboard.press('Control+1');
  await openFolder(workbench);
  await expect(workbench.getByText('60 children in 16 files')).toBeVisible();
  await expect(work(workbench)).toHaveText('Panel report' + 'saved');
  await workbench.keyboard.press('Control+8');
  await expect(workbench.getByText(/Stays by group/).first()).toBeVisible();
  await expect(editor).toContainText('GROUP BY place_group');
});

test('saving and opening can be read and used by everyone', async ({ workbench }) => {
  await openSample(workbench);
  await pivotNaming(workbench);
  await workbench.keyboard.press('Control+s');
  await expect(workbench.getByRole('list', { name: 'Left out' })).toBeVisible();
  await expectAccessible(workbench);
  await workbench.getByRole('radio', { name: /^Everything/ }).click();
  await expect(workbench.getByLabel('Passphrase again')).toBeVisible();
  await expectAccessible(workbench);
  await workbench.keyboard.press('Escape');
  await work(workbench).click();
  await expect(workbench.getByRole('menuitem', { name: 'Save work as (Ctrl+Shift+S)' })).toBeVisible();
  await expectAccessible(workbench);
  await workbench.keyboard.press('Escape');
  await workbench.keyboard.press('F1');
  await expect(workbench.getByRole('dialog')).toContainText('Save work as');
});
