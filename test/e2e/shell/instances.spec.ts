import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './shell';

const missing = 'child_id,start_date,end_date,kind\n101,13/04/2016,,missing\n';

test('opens what is on its command line: a folder to its depths', async ({ start, folder }) => {
  const returns = path.join(folder, 'returns ü');
  await mkdir(path.join(returns, '2018'), { recursive: true });
  await writeFile(path.join(returns, '2018', 'missing.csv'), missing);
  await writeFile(path.join(returns, 'note.docx'), 'x');
  const shell = await start({ parameters: [returns] });
  const page = await shell.page();
  await expect(page.getByRole('row', { name: /2018\/missing\.csv/ })).toContainText('Missing episodes');
  await expect(page.getByRole('row', { name: /^1 file / })).toBeVisible();
});

test('a second program hands its files to the first and ends, from whatever folder it was called', async ({
  start,
  folder,
}) => {
  const first = await start();
  const page = await first.page();
  await expect(page.getByRole('heading').first()).toBeVisible();
  await writeFile(path.join(folder, 'one.csv'), missing);
  const second = await start({ parameters: ['one.csv'], cwd: folder });
  expect(await second.ended).toBe(0);
  await expect(page.getByRole('row', { name: /^one\.csv/ })).toBeVisible();
  expect(first.pages()).toHaveLength(1);
});

test('the menu loads what is chosen in the system’s own window', async ({ shell, workbench, folder }) => {
  const file = path.join(folder, 'chosen.csv');
  await writeFile(file, missing);
  const choice = async (id: string, filePaths: string[]) =>
    shell.evaluate(
      ({ dialog, Menu }, chosen) => {
        dialog.showOpenDialog = async () => ({
          canceled: chosen.filePaths.length === 0,
          filePaths: chosen.filePaths,
        });
        Menu.getApplicationMenu()?.getMenuItemById(chosen.id)?.click();
      },
      { id, filePaths },
    );
  await choice('open-extracts', []);
  await choice('open-extracts', [file]);
  await expect(workbench.getByRole('row', { name: /^chosen\.csv/ })).toBeVisible();
  await mkdir(path.join(folder, 'all'));
  await writeFile(path.join(folder, 'all', 'more.csv'), missing.replace('101', '102'));
  await choice('open-folder', [path.join(folder, 'all')]);
  await expect(workbench.getByRole('row', { name: /^more\.csv/ })).toBeVisible();
});
