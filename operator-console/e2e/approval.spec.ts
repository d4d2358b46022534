import { expect, test } from './operator';

test('a price above the limit waits for the user, who approves it', async ({ operator }) => {
  const { page } = operator;
  await operator.open('/');
  await operator.signIn();

  // without a number there is a question first
  await operator.compose('Call the dentist and book a cleaning for next week under $100');
  await page.getByLabel('Phone number to call').fill('12');
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByText(/phone number/i).last()).toBeVisible();
  await operator.judge('questions');
  await page.getByLabel('Phone number to call').fill('+1 415 555 0119');
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByRole('button', { name: 'Start call' })).toBeEnabled({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Start call' }).click();

  const approval = page.getByRole('alertdialog', { name: 'Your decision' });
  await expect(approval).toBeVisible({ timeout: 90_000 });
  await expect(approval).toContainText('$300');
  await expect(approval).toContainText('your limit is $100');
  await operator.judge('approval');

  // from elsewhere the call is one press away
  await page.getByRole('link', { name: 'Compose' }).click();
  await page.getByRole('link', { name: 'Decide' }).click();
  await approval.getByLabel('Note for the agent (optional)').fill('Fine this once.');
  await approval.getByRole('button', { name: 'Approve $300' }).click();
  await expect(approval).toBeHidden();

  await page.getByRole('link', { name: 'See the outcome' }).click({ timeout: 90_000 });
  await expect(page.getByText('Goal reached')).toBeVisible({ timeout: 45_000 });
});
