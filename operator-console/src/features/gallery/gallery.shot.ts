import { expect, test } from '@playwright/test';

const CONFIG = { supabase_url: 'http://127.0.0.1:1', supabase_publishable_key: 'none' };

for (const theme of ['light', 'dark']) {
  test(`every part looks as it should, ${theme}`, async ({ page }) => {
    await page.route('**/config.json', (route) => route.fulfill({ json: CONFIG }));
    await page.goto('/gallery');
    await expect(page.getByRole('region', { name: theme })).toHaveScreenshot(`${theme}.png`, {
      // letters are drawn a little differently from one machine to the next
      maxDiffPixelRatio: 0.001,
    });
  });
}
