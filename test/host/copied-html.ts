import type { Page } from '@playwright/test';

/** What a page copied, as HTML, read with a right that the shell never gives and that is taken away again. */
export async function copiedHtml(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  try {
    return await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
  } finally {
    await page.context().clearPermissions();
    await page.context().grantPermissions(['clipboard-write']);
  }
}
