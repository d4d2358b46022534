import { expect, test, type Operator } from '../operator';

const settled = async ({ page }: Operator): Promise<void> => {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('.animate-skeleton')).toHaveCount(0);
};

const PLACES = {
  compose: '/',
  calls: '/tasks',
  history: '/history',
  contacts: '/contacts',
  settings: '/settings',
};

/** Goes through what the flows have left behind. */
const judgeAll = async (operator: Operator, names: (page: string) => string): Promise<void> => {
  const { page } = operator;
  for (const [name, path] of Object.entries({ ...PLACES, analytics: '/analytics' })) {
    await operator.open(path);
    await settled(operator);
    await operator.judge(names(name));
  }
  await operator.open('/history');
  await page.locator('main a[href$="/outcome"]').last().click();
  await settled(operator);
  await operator.judge(names('session'));
  await page.locator('main a[href^="/tasks/"]').click();
  await settled(operator);
  await operator.judge(names('call'));
};

const CONTACTS = [
  ['Dr. Rivera', '+1 415 555 0100', 'Bay Dental'],
  ['Tony’s Pizza', '+1 415 555 0101', ''],
] as const;

test('every page with what has happened on it', async ({ operator }) => {
  const { page } = operator;
  await operator.open('/contacts');
  await operator.signIn();
  for (const [name, number, company] of CONTACTS) {
    await page.getByRole('button', { name: 'New contact' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'New contact' });
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('Phone number').fill(number);
    await dialog.getByLabel('Company').fill(company);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
  }
  await page.getByRole('button', { name: 'New contact' }).click();
  await operator.judge('contacts-new');
  await page.keyboard.press('Escape');

  await judgeAll(operator, (name) => name);

  await page.getByRole('button', { name: /^Notifications/ }).click();
  await expect(
    page.getByRole('dialog', { name: 'Notifications' }).getByRole('listitem').first(),
  ).toBeVisible();
  await operator.judge('bell');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await operator.judge('palette');
  await page.keyboard.press('Escape');

  await operator.open('/');
  await operator.compose(
    'Call the bank at 555-0100 and tell them my credit card number to book a room, and sign the lease',
  );
  await operator.judge('compose-risk');
  const risks = page.getByRole('region', { name: 'Risks' });
  await expect(page.getByRole('button', { name: 'Start call' })).toBeDisabled();
  await risks.getByText(/card, bank or identity numbers/).click();
  await risks.getByText(/hard to undo/).click();
  await risks.getByRole('button', { name: 'Go on' }).click();
  await expect(risks.getByText('Good to know before you start')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start call' })).toBeEnabled();
});

test.describe('nothing has happened', () => {
  test.use({ account: 'admin' });

  test('every page says what to do first', async ({ operator }) => {
    const { page } = operator;
    await operator.open('/tasks');
    await operator.signIn();
    for (const [name, path] of Object.entries({
      calls: '/tasks',
      'calls-filtered': '/tasks?status=failed',
      history: '/history',
      'history-filtered': '/history?q=nothing',
      contacts: '/contacts',
      analytics: '/analytics',
      unknown: '/nowhere',
    })) {
      await operator.open(path);
      await settled(operator);
      await operator.judge(`${name}-empty`);
    }
    await operator.open('/tasks');
    await page.getByRole('button', { name: /^Notifications/ }).click();
    await expect(page.getByText('Nothing has happened yet')).toBeVisible();
    await operator.judge('bell-empty');
  });
});

test.describe('in Spanish', () => {
  test.use({ locale: 'es-ES' });

  test('every page', async ({ operator }) => {
    const { page } = operator;
    await operator.open('/');
    await page.getByRole('textbox').first().fill(operator.email);
    await page.locator('input[type=password]').fill(operator.password);
    await page.keyboard.press('Enter');
    await judgeAll(operator, (name) => `es-${name}`);
  });
});
