import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { builtPage } from '../../main/start/build';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

test('opens without a request, an error or a breach of the policy', async ({ workbench }) => {
  await expect(workbench).toHaveTitle(/IIP Workbench/);
  await expect(workbench.getByRole('heading').first()).toBeVisible();
});

test('can be read and used by everyone, in light and in dark', async ({ workbench }) => {
  await expect(workbench.getByRole('heading').first()).toBeVisible();
  await expectAccessible(workbench);
});

test('is kept by the policy from reaching out, and the breach is noticed', async ({ page, address }) => {
  await page.goto(address);
  const outcome = await page.evaluate(async () => {
    const breach = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
    });
    const fetched = await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    );
    return [fetched, await breach];
  });
  expect(outcome).toEqual(['refused', 'connect-src']);
});

test('runs no script that is written into the page', async ({ page, address }) => {
  await page.goto(address);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
});

// The policy forbids eval in workers too, whose breaches the page does not hear of.
test('has no script that would make code as it runs', async () => {
  const folder = path.join(builtPage, 'assets');
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  const found: string[] = [];
  for (const name of scripts)
    if (
      /\beval\s*\(|\(0,\s*eval\)|function\s*\*\s*\(\)\s*\{\s*\}\)["'`]/.test(
        await readFile(path.join(folder, name), 'utf8'),
      )
    )
      found.push(name);
  expect(found).toEqual([]);
});
