import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

const PICTURES = 'test-output/pages';

const needed = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

/** A person at the console. */
export class Operator {
  constructor(readonly page: Page) {}

  async open(path: string): Promise<void> {
    await this.page.goto(needed('CONSOLE_ORIGIN') + path);
  }

  async signIn(): Promise<void> {
    await this.page.getByLabel('E-mail').fill(needed('OPERATOR_EMAIL'));
    await this.page.getByLabel('Password').fill(needed('OPERATOR_PASSWORD'));
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }

  /** Changes one of the user's settings, as the settings page does. */
  async set(setting: string, value: boolean): Promise<void> {
    const answer = await this.page.evaluate(
      async ([name, wanted]) => {
        const kept = JSON.parse(sessionStorage.getItem('preop.session') ?? '{}') as { accessToken?: string };
        const headers = {
          authorization: `Bearer ${kept.accessToken ?? ''}`,
          'content-type': 'application/json',
        };
        const present = (await (await fetch('/api/assistant-settings', { headers })).json()) as {
          assistant_settings: object;
        };
        const body = JSON.stringify({ ...present.assistant_settings, [name]: wanted });
        return (await fetch('/api/assistant-settings', { method: 'PUT', headers, body })).status;
      },
      [setting, value] as const,
    );
    expect(answer).toBe(200);
  }

  /** Asks for a call and gets its plan. */
  async compose(sentence: string): Promise<void> {
    await this.page.getByLabel('What the call is for').fill(sentence);
    await this.page.getByRole('button', { name: 'Make a plan' }).click();
    await expect(this.page.getByRole('heading', { name: 'Limits of this call' })).toBeVisible({
      timeout: 30_000,
    });
  }

  /** Pictures of the page in both themes, and nothing on it that axe objects to in either. */
  async judge(name: string): Promise<void> {
    for (const scheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await this.page.screenshot({ path: `${PICTURES}/${name}-${scheme}.png` });
      const { violations } = await new AxeBuilder({ page: this.page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`),
        `${name}, ${scheme}`,
      ).toEqual([]);
    }
    await this.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  }
}

/** A browser whose page must not complain: a script error or a refusal of the content security policy fails the test. */
export const test = base.extend<{ operator: Operator }>({
  operator: async ({ page }, hand) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        complaints.push(message.text());
      }
    });
    await hand(new Operator(page));
    expect(complaints).toEqual([]);
  },
});

export { expect };
