import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { openWorkbook } from '../report/pivot/open-workbook';
import { expect, test } from './workbench';

const name = 'placements-and-different-children-by-place-group-and-provider-group';
const heads = ['In-house', 'Independent', 'Parent', '(blank)', 'Total'];
const fostering = ['148', '53', '97', '41', '0', '0', '0', '0', '245', '57'];

const openPivot = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('button', { name: 'Copy table' })).toBeVisible();
};

const save = async (page: Page, kind: string) => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  const download = await downloading;
  await expect(page.getByText(`Saved ${download.suggestedFilename()}`)).toBeVisible();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

test('a pivot is copied with its merged heads, for Word and for Excel', async ({ workbench, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPivot(workbench);
  await workbench.keyboard.press('Control+Shift+C');
  await expect(workbench.getByText('Copied. Paste it')).toBeVisible();
  const copied = await workbench.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = (await (await item?.getType('text/html'))?.text()) ?? '';
    const page = new DOMParser().parseFromString(html, 'text/html');
    const cells = (row: Element) => Array.from(row.children, ({ textContent }) => textContent);
    return {
      text: (await (await item?.getType('text/plain'))?.text()) ?? '',
      heads: Array.from(page.querySelectorAll('thead tr:nth-child(2) th'), (head) => [
        head.textContent,
        head.getAttribute('colspan'),
        head.getAttribute('rowspan'),
        head.getAttribute('scope'),
      ]),
      first: Array.from(page.querySelectorAll('tbody tr:first-child'), cells).flat(),
      alignment: page.querySelector<HTMLElement>('tbody td')?.style.textAlign,
    };
  });
  const lines = copied.text.split('\n').map((line) => line.split('\t'));
  expect(lines[1]).toEqual(['', ...heads.flatMap((head) => [head, head])]);
  expect(lines[2]?.slice(0, 3)).toEqual(['Place group', 'Placements', 'Different children']);
  expect(lines[3]).toEqual(['Fostering', ...fostering]);
  expect(copied.heads).toEqual([
    ['Place group', null, '2', 'col'],
    ...heads.map((head) => [head, '2', null, 'colgroup']),
  ]);
  expect(copied.first).toEqual(['Fostering', ...fostering]);
  expect(copied.alignment).toBe('right');
});

test('says so when the clipboard is not free', async ({ workbench }) => {
  await openPivot(workbench);
  await workbench.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await workbench.getByRole('button', { name: 'Copy table' }).click();
  await expect(workbench.getByText('could not be copied: the clipboard is not free')).toBeVisible();
});

test('a pivot is saved as an Excel workbook that says how it was worked out', async ({ workbench }) => {
  await openPivot(workbench);
  const saved = await save(workbench, 'Excel workbook');
  expect(saved.name).toBe(`${name}.xlsx`);
  const [table, told] = openWorkbook(saved.bytes);
  const read = (...cells: string[]) => cells.map((cell) => table?.cells.get(cell)?.value);
  expect(read('A2', 'B2', 'D2', 'B3', 'C3')).toEqual([
    'Place group',
    'In-house',
    'Independent',
    'Placements',
    'Different children',
  ]);
  expect(read('A4', 'B4', 'C4', 'G4', 'J4', 'K4')).toEqual(['Fostering', 148, 53, 0, 245, 57]);
  expect(table?.merges).toContain('B2:C2');
  expect(table?.frozen).toEqual([3, 1]);
  const words = [...(told?.cells.values() ?? [])].map(({ value }) => String(value));
  expect(words).toContain('271 of 271 rows of the table');
  expect(words.some((text) => text.startsWith('Different children: a child who falls in several'))).toBe(
    true,
  );
  expect(words.some((text) => text.startsWith('ssda903_2018_episodes.csv: '))).toBe(true);
});

test('a pivot is saved as CSV with one line of heads', async ({ workbench }) => {
  await openPivot(workbench);
  const saved = await save(workbench, 'CSV');
  expect(saved.name).toBe(`${name}.csv`);
  const { data } = Papa.parse<string[]>(saved.bytes.toString().replace(/^\uFEFF/, ''), { newline: '\r\n' });
  const paths = heads.flatMap((head) => [`${head} | Placements`, `${head} | Different children`]);
  expect(data[0]).toEqual(['Place group', ...paths]);
  expect(data[1]).toEqual(['Fostering', ...fostering]);
});
