import { expect, test } from '@playwright/test';

const CONFIG = { supabase_url: 'http://127.0.0.1:1', supabase_publishable_key: 'none' };

test('every part looks as it should, in both themes', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: CONFIG }));
  await page.goto('/gallery');
  for (const theme of ['light', 'dark']) {
    const parts = page.getByRole('region', { name: theme });
    await expect(parts).toBeVisible({ timeout: 60_000 });
    await expect.soft(parts).toHaveScreenshot(`${theme}.png`, {
      // the edges of letters and curves are drawn a little differently from one Chromium to the next
      threshold: 0.3,
      maxDiffPixels: 120,
      timeout: 30_000,
    });
  }
});
