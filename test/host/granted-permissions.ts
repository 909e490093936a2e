import type { Page } from '@playwright/test';

/** How Electron calls a permission, and what the browser's driver calls it. */
const permissions: Readonly<Record<string, readonly string[]>> = {
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  geolocation: ['geolocation'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  notifications: ['notifications'],
  'storage-access': ['storage-access'],
};

/** Gives the page the permissions that the shell allows it, and denies the others. */
export async function grantAllowed(
  page: Page,
  allowed: (names: readonly string[]) => Promise<readonly string[]>,
): Promise<void> {
  const names = await allowed(Object.keys(permissions));
  await page.context().grantPermissions(names.flatMap((name) => permissions[name] ?? []));
}
