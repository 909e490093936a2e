import { expect, test } from './workbench';

test('at twice its size, a pivot stands at full width beneath its choices', async ({ workbench }) => {
  await workbench.setViewportSize({ width: 683, height: 384 });
  await workbench.getByRole('button', { name: 'Open the sample' }).click();
  await expect(workbench.getByRole('row', { name: /16 files/ })).toBeVisible();
  await workbench.keyboard.press('Control+5');
  const grid = workbench.getByRole('grid', { name: /^Pivot: / });
  await grid.getByRole('gridcell', { name: '148' }).first().focus();
  const box = await grid.boundingBox();
  const choices = await workbench.getByRole('region', { name: 'What was chosen' }).boundingBox();
  expect(box?.width).toBeGreaterThan(400);
  expect(box?.y).toBeGreaterThan((choices?.y ?? 0) + (choices?.height ?? Number.POSITIVE_INFINITY));
  const main = workbench.getByRole('main');
  expect(await main.evaluate((place) => place.scrollWidth - place.clientWidth)).toBeLessThanOrEqual(0);
});
