import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { glance, judge } from './judge';

const needed = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

/** Those whom the simulated Supabase knows; flows that run side by side are different people's. */
type Account = 'operator' | 'other' | 'admin';

/** How long a call may take to come to its point. */
const CALL_MS = 90_000;
const PLANNING_MS = 30_000;

/** A person at the console. */
export class Operator {
  constructor(
    readonly page: Page,
    private readonly account: Account,
  ) {}

  get email(): string {
    return needed('OPERATOR_EMAIL').replace(/^[^@]+/, this.account);
  }

  get password(): string {
    return needed('OPERATOR_PASSWORD');
  }

  async open(path: string): Promise<void> {
    await this.page.goto(needed('CONSOLE_ORIGIN') + path);
  }

  async signIn(): Promise<void> {
    await this.page.getByLabel('E-mail').fill(this.email);
    await this.page.getByLabel('Password').fill(this.password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }

  /** Asks for a call and gets its plan. */
  async compose(sentence: string): Promise<void> {
    await this.page.getByLabel('What the call is for').fill(sentence);
    await this.page.getByRole('button', { name: 'Make a plan' }).click();
    await this.planned();
  }

  async planned(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Start call' })).toBeVisible({ timeout: PLANNING_MS });
  }

  /** Starts the call that is planned, and looks at it. */
  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start call' }).click({ timeout: PLANNING_MS });
    await expect(this.page).toHaveURL(/\/calls\/[0-9a-f-]+$/);
  }

  /** What the agent may not decide alone, once it comes to that. */
  async decision(): Promise<Locator> {
    const card = this.page.getByRole('alertdialog', { name: 'Your decision' });
    await expect(card).toBeVisible({ timeout: CALL_MS });
    return card;
  }

  /** Waits for the call to end and for what came of it. */
  async seeOutcome(verdict: 'Goal reached' | 'Goal not reached'): Promise<void> {
    await this.page.getByRole('link', { name: 'See the outcome' }).click({ timeout: CALL_MS });
    await expect(this.page.getByText(verdict)).toBeVisible({ timeout: 45_000 });
  }

  async judge(name: string): Promise<void> {
    await judge(this.page, name);
  }

  /** Judges in a hurry what is about to change. */
  async glance(name: string): Promise<void> {
    await glance(this.page, name);
  }
}

/** A browser whose page must not complain: a script error or a refusal of the content security policy fails the test. */
export const test = base.extend<{ account: Account; operator: Operator }>({
  account: ['operator', { option: true }],
  operator: async ({ page, account }, hand) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        complaints.push(message.text());
      }
    });
    await hand(new Operator(page, account));
    expect(complaints).toEqual([]);
  },
});

export { expect };
