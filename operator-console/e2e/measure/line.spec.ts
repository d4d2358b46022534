import { expect, test } from '../operator';
import { keep, report, spread } from './figures';
import { watch, type Shown } from './watch';

const CALLS = Number(process.env['MEASURE_CALLS'] ?? 1);
const CALL_MS = 120_000;

test('from an event in the page to its line on the screen, in real calls', async ({ operator }) => {
  test.setTimeout(CALLS * CALL_MS + 60_000);
  const { page } = operator;
  await page.addInitScript(watch);
  await operator.open('/');
  await operator.signIn();
  const calls: Shown[][] = [];
  let off = 0;
  while (calls.length < CALLS) {
    await operator.compose('Call my dentist at (415) 555-0100 and book a cleaning for next week under $100');
    await operator.start();
    await expect(page.getByRole('link', { name: 'See the outcome' })).toBeVisible({ timeout: CALL_MS });
    const shown = await page.evaluate(() => (window as unknown as { shown: Shown[] }).shown);
    expect(shown.length).toBeGreaterThan(10);
    calls.push(shown);
    // the clock that frames are timed by, against the one that everybody else goes by
    const apart = await page.evaluate(() => performance.timeOrigin + performance.now() - Date.now());
    off = Math.max(off, Math.abs(apart));
    await operator.open('/');
  }
  keep('lines', { clock_off_ms: off, calls });
  for (const phase of ['heard', 'planned', 'spoken']) {
    const times = calls.flat().filter((each) => each.phase === phase);
    report(`feed to screen, ${phase}`, spread(times.map((each) => each.shown_at - each.arrived_at)));
  }
});
