import { expect, test } from '../operator';

test('from a sentence through a question and a decision to its recording', async ({ operator }) => {
  const { page } = operator;
  await operator.open('/settings');
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fsettings/);
  await operator.judge('sign-in');
  await operator.signIn();

  // back where one wanted to go
  await expect(page).toHaveURL(/\/settings$/);
  const recorded = page.getByRole('switch', { name: 'Record calls' });
  await expect(recorded).toBeVisible();
  if (!(await recorded.isChecked())) {
    await page.getByText('Record calls').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Settings are saved.')).toBeVisible();
  }

  await page.getByRole('link', { name: 'Compose' }).click();
  await operator.compose('Call the dentist and book a cleaning for next week under $200');
  const number = page.getByLabel('Phone number to call');
  await expect(number).toBeFocused();
  await number.fill('12');
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByText(/phone number/i).last()).toBeVisible();
  await operator.judge('compose-questions');
  await number.fill('+1 415 555 0119');
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByRole('button', { name: 'Start call' })).toBeEnabled({ timeout: 30_000 });
  const kept = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByText('tell your e-mail').click();
  await kept;
  await page.reload();
  await expect(page.getByText('up to $200')).toBeVisible();
  await expect(page.getByRole('switch', { name: 'tell your e-mail' })).toBeChecked();
  await expect(page.getByRole('switch', { name: 'tell your address' })).not.toBeChecked();
  await operator.judge('compose-plan');

  await operator.start();
  await expect(page.getByRole('log')).toContainText(/AI assistant/i, { timeout: 45_000 });
  const decision = await operator.decision();
  await expect(decision).toContainText('$300');
  await expect(decision).toContainText('your limit is $200');
  await operator.glance('live-call-decision');
  // from elsewhere the call is one press away
  await page.getByRole('link', { name: 'Compose' }).click();
  await page.getByRole('link', { name: 'Decide' }).click();
  await decision.getByLabel('Note for the agent (optional)').fill('Fine this once.');
  await decision.getByRole('button', { name: 'Approve $300' }).click();
  await expect(decision).toBeHidden();

  await operator.seeOutcome('Goal reached');
  await expect(page.getByRole('button', { name: /^Price.*\$300/ })).toBeVisible();
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add to calendar' }).click();
  expect((await calendar).suggestedFilename()).toMatch(/\.ics$/);

  // the recording plays, the transcript goes along, and a line is heard by pressing it
  const line = page.getByRole('button', { name: /^Hear the line at/ });
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 30_000 });
  await operator.judge('outcome');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(line.and(page.locator('[aria-current=time]'))).toBeVisible();
  const position = page.getByRole('slider', { name: 'Position' });
  await page
    .getByRole('button', { name: /^Hear the line at 0:1/ })
    .first()
    .click();
  expect(Number(await position.inputValue())).toBeGreaterThan(9_000);
  await page.getByRole('button', { name: 'Pause' }).click();

  // what was said is found again
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('searchbox', { name: 'Search what was said' }).fill('client');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.locator('mark').first()).toHaveText('client');
  await operator.judge('history-found');
  await page.locator('mark').first().click();
  await expect(page.getByText('Goal reached')).toBeVisible();
});
