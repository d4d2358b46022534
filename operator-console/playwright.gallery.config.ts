import { defineConfig } from '@playwright/test';
import suite from './playwright.config';

const ORIGIN = 'http://127.0.0.1:8397';

/** Letters are drawn from their outlines alone, whatever the machine's own font settings are; colours as they are written. */
const DRAWING = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** The gallery against pictures of how it should look; `npm run gallery -- -u` takes new ones after a change that was wanted. */
export default defineConfig({
  testDir: 'src/features/gallery',
  testMatch: '*.shot.ts',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  outputDir: 'test-output/gallery',
  // the development server puts the page together when it is first asked for it
  timeout: 120_000,
  workers: 1,
  reporter: [['list']],
  use: {
    ...suite.use,
    baseURL: ORIGIN,
    trace: 'off',
    launchOptions: {
      ...suite.use?.launchOptions,
      args: [...(suite.use?.launchOptions?.args ?? []), ...DRAWING],
    },
  },
  webServer: {
    command: `npx vite --strictPort --host 127.0.0.1 --port ${new URL(ORIGIN).port}`,
    url: ORIGIN,
  },
});
