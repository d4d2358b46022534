import { type Locator } from '@playwright/test';
import { expect, test } from '../operator';

test.use({ account: 'other' });

test('a price above the limit is declined, and the agent does not agree to it', async ({ operator }) => {
  const { page } = operator;
  await operator.open('/');
  await operator.signIn();
  await operator.compose('Call my dentist at 555-0102 and book a cleaning for next week under $200');
  await operator.start();
  const decision = await operator.decision();
  await expect(decision).toContainText('$300');
  await expect(decision).toContainText('your limit is $200');
  await decision.getByRole('button', { name: 'Decline' }).click();
  await expect(decision).toBeHidden();

  await operator.seeOutcome('Goal not reached');
  await expect(page.getByRole('listitem').filter({ hasText: /you are booked/i })).toHaveCount(0);
  await operator.judge('outcome-missed');
});

test('compose, start, approve and hang up without a mouse', async ({ operator }) => {
  const { page } = operator;
  const { keyboard } = page;

  /** Goes on with Tab until it is there, and presses it. */
  const press = async (target: Locator): Promise<void> => {
    await expect(target).toBeEnabled({ timeout: 30_000 });
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        await keyboard.press('Enter');
        return;
      }
      await keyboard.press('Tab');
    }
    throw new Error('it cannot be reached with Tab');
  };

  await operator.open('/');
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await keyboard.type(operator.email);
  await keyboard.press('Tab');
  await keyboard.type(operator.password);
  await keyboard.press('Enter');

  await expect(page.getByLabel('What the call is for')).toBeFocused();
  await keyboard.type('Call my dentist at 555-0119 and book a cleaning for next week under $200');
  await keyboard.press('Enter');
  await operator.planned();
  await press(page.getByRole('button', { name: 'Start call' }));

  const decision = await operator.decision();
  await expect(decision).toBeFocused();
  await keyboard.press('a');
  await expect(decision).toBeHidden();
  await press(page.getByRole('button', { name: 'Hang up' }));
  const sure = page.getByRole('dialog', { name: 'Hang up now?' });
  await expect(sure.getByRole('button', { name: 'Hang up' })).toBeFocused();
  await keyboard.press('Enter');
  await press(page.getByRole('link', { name: 'See the outcome' }));
  await expect(page.getByRole('region', { name: 'Outcome' })).toBeVisible();
});
