import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

const views = ['Extracts', 'Quality', 'Timeline', 'First tables', 'Pivot', 'SQL', 'Settings'];

test('shows the sample in every view, readable by everyone in light and in dark', async ({ workbench }) => {
  test.setTimeout(180_000);
  await workbench.getByRole('button', { name: 'Open the sample' }).click();
  await expect(workbench.getByText('Nothing loaded yet')).toBeHidden({ timeout: 30_000 });
  for (const view of views) {
    await test.step(view, async () => {
      await workbench.getByRole('navigation').getByText(view, { exact: true }).click();
      await expect(workbench.getByRole('heading', { level: 1, name: view })).toBeVisible();
      await expect(workbench.getByRole('progressbar')).toBeHidden();
      await expectAccessible(workbench);
    });
  }
});
