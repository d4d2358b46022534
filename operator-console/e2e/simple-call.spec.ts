import { expect, test } from './operator';

test('from a sentence to the outcome of its call', async ({ operator }) => {
  const { page } = operator;
  await operator.open('/tasks');
  await expect(page).toHaveURL(/\/sign-in\?to=%2Ftasks/);
  await operator.judge('sign-in');
  await operator.signIn();

  // back where one wanted to go
  await expect(page).toHaveURL(/\/tasks$/);
  await operator.set('record_calls', true);
  await page.getByRole('link', { name: 'Compose' }).click();
  await expect(page.getByRole('heading', { name: 'What should we call about?' })).toBeVisible();
  await operator.judge('compose');

  await operator.compose('Call my dentist at (415) 555-0100 and book a cleaning for next week under $100');
  await expect(page.getByText('agree to up to $100')).toBeVisible();
  await page.reload();
  await expect(page.getByText('agree to up to $100')).toBeVisible();
  await operator.judge('plan');

  await page.getByRole('button', { name: 'Start call' }).click();
  await expect(page).toHaveURL(/\/calls\/[0-9a-f-]+$/);
  await expect(page.getByRole('log')).toContainText(/AI assistant/i, { timeout: 45_000 });
  await expect(page.getByRole('heading', { name: 'Time to answer' })).toBeVisible();
  await expect(page.getByRole('img', { name: /End of speech \d+ ms/ }).first()).toBeVisible({
    timeout: 45_000,
  });
  await operator.judge('live-call');

  await page.getByRole('link', { name: 'See the outcome' }).click({ timeout: 90_000 });
  await expect(page.getByText('Goal reached')).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText('DC-12345').first()).toBeVisible();
  await expect(page.getByText('$75').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 30_000 });
  await operator.judge('outcome');

  const position = page.getByRole('slider', { name: 'Position' });
  await page
    .getByRole('button', { name: /^Hear the line at 0:1/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(Number(await position.inputValue())).toBeGreaterThan(9_000);

  await page.getByRole('link', { name: 'Calls' }).first().click();
  await expect(page.getByRole('row').filter({ hasText: 'Done' }).first()).toBeVisible();
  await operator.judge('calls');
  await page.getByRole('row').filter({ hasText: 'Done' }).first().click();
  await expect(page.getByRole('heading', { name: 'Attempts' })).toBeVisible();
  await operator.judge('call');
});
