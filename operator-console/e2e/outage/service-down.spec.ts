import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../operator';

/** The process of the suite whose command names the service. */
const processOf = (service: string): number => {
  const parent = process.env['SUITE_PID'];
  if (!parent) throw new Error('the tests did not start this suite');
  const found = readdirSync('/proc')
    .filter((each) => /^\d+$/.test(each))
    .find((each) => {
      try {
        const { 3: ppid } = readFileSync(`/proc/${each}/stat`, 'utf8')
          .replace(/\(.*\)/, 'x')
          .split(' ');
        return ppid === parent && readFileSync(`/proc/${each}/cmdline`, 'utf8').includes(service);
      } catch {
        return false;
      }
    });
  if (!found) throw new Error(`${service} does not run`);
  return Number(found);
};

const DEGRADED = 'because a service does not answer';

test('a page whose service has died says so, and is whole again by itself', async ({ operator }) => {
  const { page } = operator;
  await operator.open('/history');
  await operator.signIn();
  await page
    .locator('main a[href$="/outcome"]')
    .filter({ hasText: /cleaning/i })
    .filter({ hasText: 'Ended' })
    .first()
    .click();
  const line = page.getByRole('button', { name: /^Hear the line at/ }).first();
  await expect(line).toBeVisible();

  process.kill(processOf('transcript-service'), 'SIGKILL');
  await page.reload();
  await expect(page.getByText(DEGRADED)).toBeVisible();
  await expect(line).toBeHidden();
  await operator.glance('outcome-degraded');

  // `preop up` starts it again, as an orchestrator would
  await expect(line).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(DEGRADED)).toBeHidden();
});
