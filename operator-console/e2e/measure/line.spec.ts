import { expect, test } from '../operator';
import { percentile, report } from './figures';

interface Shown {
  readonly phase: string;
  readonly ms: number;
}

/**
 * Runs in the page: takes the time when words arrive in the live feed, and again in the first frame after they stand in
 * the transcript.
 */
const watch = (): void => {
  const waiting = new Map<string, { phase: string; text: string; at: number }>();
  const shown: Shown[] = [];
  Object.assign(window, { shown });
  const arrived = (event: string): void => {
    const data = /^data: ?(.*)$/m.exec(event)?.[1];
    if (!data || !/^event: ?transcript\.segment$/m.test(event)) return;
    const { phase, text } = JSON.parse(data) as { phase: string; text: string };
    waiting.set(`${phase} ${text}`, { phase, text, at: performance.now() });
  };
  new MutationObserver(() => {
    const said = document.querySelector('[role=log]')?.textContent ?? '';
    const ahead = document.querySelector('[role=log] + [role=group]')?.textContent ?? '';
    for (const [key, { phase, text, at }] of waiting) {
      if (!said.includes(text) && !(phase === 'planned' && ahead.includes(text))) continue;
      waiting.delete(key);
      requestAnimationFrame(() => shown.push({ phase, ms: performance.now() - at }));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });

  const fetch = window.fetch.bind(window);
  window.fetch = async (...request) => {
    const response = await fetch(...request);
    if (request[0] !== '/api/events' || !response.body) return response;
    const decoder = new TextDecoder();
    let rest = '';
    const noted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, out) => {
          const events = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
          rest = events.pop() ?? '';
          events.forEach(arrived);
          out.enqueue(chunk);
        },
      }),
    );
    return new Response(noted, { status: response.status, headers: response.headers });
  };
};

test('from an event in the page to its line on the screen, in a real call', async ({ operator }) => {
  const { page } = operator;
  await page.addInitScript(watch);
  await operator.open('/');
  await operator.signIn();
  await operator.compose('Call my dentist at (415) 555-0100 and book a cleaning for next week under $100');
  await operator.start();
  await expect(page.getByRole('link', { name: 'See the outcome' })).toBeVisible({ timeout: 120_000 });
  const shown = await page.evaluate(() => (window as unknown as { shown: Shown[] }).shown);
  expect(shown.length).toBeGreaterThan(10);
  for (const phase of ['heard', 'planned', 'spoken']) {
    const times = shown.filter((each) => each.phase === phase).map(({ ms }) => ms);
    report(`event to line, ${phase}`, {
      lines: times.length,
      'p50, ms': percentile(times, 0.5),
      'p95, ms': percentile(times, 0.95),
      'slowest, ms': Math.max(...times),
    });
  }
});
