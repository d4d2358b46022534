import { expect, test } from '../operator';

test.use({ account: 'admin' });

test('two tabs are one session, and signing out ends it in both', async ({ operator, context }) => {
  const { page } = operator;
  await operator.open('/tasks');
  await operator.signIn();
  await expect(page.getByRole('heading', { name: 'Calls' })).toBeVisible();

  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('heading', { name: 'Calls' })).toBeVisible();

  await second.getByRole('button', { name: /^Account of/ }).click();
  await second.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(second.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(await page.evaluate(() => [sessionStorage.length, Object.keys(localStorage)])).toEqual([0, []]);
});

test('a session that is over is signed in again on the same page', async ({ operator }) => {
  const { page } = operator;
  await operator.open('/tasks?status=failed');
  await operator.signIn();
  await expect(page.getByRole('heading', { name: 'Calls' })).toBeVisible();

  // away from the page, so that no request of before the reload ends the session unseen
  await page.goto('about:blank');
  await page.route('**/api/**', (route) => route.fulfill({ status: 401, json: { code: 'unauthenticated' } }));
  await operator.open('/tasks?status=failed');
  await expect(page.getByText('You were signed out because your session ended.')).toBeVisible();
  await page.unroute('**/api/**');
  await operator.signIn();
  await expect(page).toHaveURL(/\/tasks\?status=failed$/);
});

test('a wrong password is said in words', async ({ operator }) => {
  const { page } = operator;
  await operator.open('/');
  await page.getByLabel('E-mail').fill(operator.email);
  await page.getByLabel('Password').fill('not it');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('do not match');
});

test('the live feed that breaks is said to be broken, and comes back', async ({ operator }) => {
  const { page } = operator;
  await page.route('**/api/events', (route) => route.abort());
  await operator.open('/tasks');
  await operator.signIn();
  await expect(page.getByText('Live updates are interrupted.')).toBeVisible();
  await page.unroute('**/api/events');
  await page.getByRole('button', { name: 'Reconnect now' }).click();
  await expect(page.getByText('Live updates are interrupted.')).toBeHidden();
});
