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
