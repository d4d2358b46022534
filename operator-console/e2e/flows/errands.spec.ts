import { expect, test } from '../operator';

test('a pizza is ordered', async ({ operator }) => {
  const { page } = operator;
  await operator.open('/');
  await operator.signIn();
  await operator.compose(
    'Call Tony’s Pizza at 555-0101 and order a large pepperoni pizza for pickup, max $25',
  );
  await expect(page.getByText('place an order')).toBeVisible();
  await expect(page.getByText('up to $25')).toBeVisible();
  await operator.start();
  await expect(page.getByRole('img', { name: /End of speech \d+ ms/ }).first()).toBeVisible({
    timeout: 45_000,
  });
  await operator.glance('live-call');
  await operator.seeOutcome('Goal reached');
  await expect(page.getByText('TP-482').first()).toBeVisible();
  await expect(page.getByText('$18').first()).toBeVisible();

  await page.getByRole('link', { name: 'Calls' }).first().click();
  await page.getByRole('row').filter({ hasText: 'Done' }).filter({ hasText: /pizza/i }).first().click();
  await expect(page.getByRole('heading', { name: 'Attempts' })).toBeVisible();
});

test('a line that is busy is said to be, and what can be done is offered', async ({ operator }) => {
  const { page } = operator;
  await operator.open('/');
  await operator.signIn();
  await operator.compose('Call my dentist at 555-0105 and book a cleaning for next week under $100');
  await operator.start();
  // by the time one looks, the call may be over already
  await expect(page.getByText('The line was busy.')).toBeVisible({ timeout: 45_000 });
  await operator.open(new URL(page.url()).pathname.replace(/(\/outcome)?$/, '/outcome'));
  const outcome = page.getByRole('region', { name: 'Outcome' });
  await expect(outcome).toContainText('The line was busy.');
  await expect(outcome).toContainText('Goal not reached');
  await expect(page.getByRole('button', { name: 'Call again' })).toBeEnabled();
  await operator.judge('outcome-busy');

  await page
    .getByRole('main')
    .getByRole('link', { name: /cleaning/i })
    .click();
  await expect(page.getByRole('button', { name: 'Call again' })).toBeEnabled();
  await page.getByRole('button', { name: /^Notifications/ }).click();
  await expect(page.getByRole('dialog', { name: 'Notifications' }).getByText(/busy/i).first()).toBeVisible();
});
