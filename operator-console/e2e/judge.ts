import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const PICTURES = 'test-output/pages';
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** What is longer than this is cut off in its picture. */
const TALLEST = 3_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** High enough for all of the page, whose content scrolls within its frame. */
const fitted = async (page: Page, size: { width: number; height: number }): Promise<void> => {
  await page.setViewportSize(size);
  const hidden = await page.evaluate(() =>
    Math.max(
      0,
      ...[document.documentElement, document.querySelector('main')?.parentElement]
        .filter((element) => element instanceof HTMLElement)
        .map((element) => element.scrollHeight - element.clientHeight),
    ),
  );
  if (hidden > 0) {
    await page.setViewportSize({ ...size, height: Math.min(size.height + hidden, TALLEST) });
  }
};

/** In legacy mode, which looks at this page alone instead of opening another for the result: there are no frames in it. */
const expectWithinRules = async (page: Page, what: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`),
    what,
  ).toEqual([]);
};

const expectNoSidewaysScrolling = async (page: Page, what: string): Promise<void> => {
  const overflow = await page.evaluate(() =>
    [document.documentElement, document.querySelector('main')?.parentElement]
      .filter((element) => element instanceof HTMLElement)
      .map((element) => element.scrollWidth - element.clientWidth),
  );
  expect(Math.max(...overflow), `${what} is wider than its window`).toBeLessThanOrEqual(0);
};

const THEMES = ['light', 'dark'] as const;

const picture = async (
  page: Page,
  name: string,
  size: { width: number; height: number },
  colorScheme: (typeof THEMES)[number],
): Promise<string> => {
  const what = `${name}${size === PHONE ? '-phone' : ''}-${colorScheme}`;
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await fitted(page, size);
  await page.screenshot({ path: `${PICTURES}/${what}.png`, animations: 'disabled' });
  await expectNoSidewaysScrolling(page, what);
  return what;
};

const asItWas = async (page: Page): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  await page.setViewportSize(DESKTOP);
};

/**
 * Pictures of the page in both themes, on a desk and in a hand, and nothing on any of them that axe objects to or that
 * one would have to scroll sideways for.
 */
export const judge = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  for (const theme of THEMES) {
    await expectWithinRules(page, await picture(page, name, DESKTOP, theme));
  }
  await expectWithinRules(page, await picture(page, name, PHONE, 'light'));
  await picture(page, name, PHONE, 'dark');
  await asItWas(page);
};

/** As {@link judge} does, on a page that does not wait: less of it. */
export const glance = async (page: Page, name: string): Promise<void> => {
  await picture(page, name, DESKTOP, 'dark');
  await expectWithinRules(page, await picture(page, name, DESKTOP, 'light'));
  await picture(page, name, PHONE, 'light');
  await asItWas(page);
};
