import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

/** Figures instead of verdicts: nothing fails for being slow. */
export default defineConfig({
  ...tests,
  workers: 1,
  // a second attempt would measure a machine that has got warm
  retries: 0,
  projects: [{ name: 'measure', testDir: 'e2e/measure' }],
});
