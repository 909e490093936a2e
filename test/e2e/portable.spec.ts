import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { buildPortable, portableFile } from '../../main/start/build-portable';
import { portableJourneys } from './portable-journeys';
import { expect, test } from './workbench';

const megabyte = 1_000_000;
const openSettings = (page: Page) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Settings' }).click();

test('is one file under 10 MB, with its hash beside it', async () => {
  const bytes = await readFile(portableFile);
  expect(bytes.length).toBeLessThan(10 * megabyte);
  expect(await readFile(`${portableFile}.sha256`, 'utf8')).toBe(
    `${createHash('sha256').update(bytes).digest('hex')}  iip-workbench.html\n`,
  );
});

test('the same sources give the same bytes', async () => {
  expect((await buildPortable()) === (await readFile(portableFile, 'utf8'))).toBe(true);
});

// A breach of the policy within a worker is not heard of in the page.
test('has no code that would make code as it runs', async () => {
  const html = await readFile(portableFile, 'utf8');
  expect(html.match(/\beval\s*\([^)]{0,80}/g) ?? []).toEqual([]);
});

test('asks for nothing when a view is opened for the first time', async ({ workbench }) => {
  const asked: string[] = [];
  workbench.on('request', (request) => asked.push(request.url().slice(0, 40)));
  await workbench.getByRole('button', { name: 'Open the sample' }).click();
  await expect(workbench.getByRole('row', { name: /16 files/ })).toBeVisible();
  for (const key of [2, 3, 4, 5, 6, 7]) await workbench.keyboard.press(`Control+${key}`);
  await expect(workbench.getByRole('progressbar')).toBeHidden();
  expect(asked.filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
});

// Browsers have it in pages they trust only; a passphrase over saved work needs it.
test('has the cryptography of the browser, in its workers too', async ({ workbench }) => {
  const has = await workbench.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const code = new Blob(['postMessage(typeof crypto.subtle)']);
        const worker = new Worker(URL.createObjectURL(code));
        worker.onmessage = ({ data }) => resolve([typeof crypto.subtle, data]);
        worker.onerror = reject;
      }),
  );
  expect(has).toEqual(['object', 'object']);
});

test('keeps nothing, and says so where a person begins and where settings are', async ({ workbench }) => {
  await expect(workbench.getByText(/portable edition.*gone when this window is closed/)).toBeVisible();
  await openSettings(workbench);
  await workbench.getByRole('textbox', { name: 'Council' }).fill('Anytown');
  await workbench.keyboard.press('Enter');
  await expect(workbench.getByRole('navigation', { name: 'Views' })).toContainText('Anytown');
  await expect(workbench.getByText(/portable edition.*gone when this window is closed/)).toBeVisible();
  expect(await workbench.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await workbench.reload();
  await expect(workbench.getByRole('navigation', { name: 'Views' })).toContainText('No council named');
});

test('every journey chosen for it is still there', async () => {
  const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.spec.ts'));
  const journeys = await Promise.all(
    files.map((name) => readFile(path.join(import.meta.dirname, name), 'utf8')),
  );
  const named = (start: string) => journeys.some((text) => text.includes(`test('${start}`));
  expect(portableJourneys.filter((start) => !named(start))).toEqual([]);
});
