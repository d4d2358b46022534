import { defineConfig } from '@playwright/test';

/** Debian's Chromium; as root it cannot use its sandbox, and it must not look for Google's hosts. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

export default defineConfig({
  outputDir: 'test-output/playwright',
  globalSetup: './e2e/suite.ts',
  // calls take the time that calls take: two at once, beside the suite on the same machine
  workers: 2,
  // a machine that builds beside it can be slower than a person waits: such a flow is named flaky
  retries: 1,
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox', ...FLAGS] : FLAGS,
    },
  },
  projects: [
    { name: 'flows', testDir: 'e2e/flows' },
    // looks at what the flows have left
    { name: 'pages', testDir: 'e2e/pages', dependencies: ['flows'] },
    // takes a service away that the others need
    { name: 'outage', testDir: 'e2e/outage', dependencies: ['pages'] },
  ],
});
