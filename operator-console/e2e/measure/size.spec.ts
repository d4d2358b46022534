import type { Page } from '@playwright/test';
import { expect, test } from '../operator';
import { percentile, report } from './figures';

const TASKS = 10_000;

/** Runs in the page: the time between frames, from now on. */
const countFrames = (): void => {
  const frames: number[] = [];
  Object.assign(window, { frames });
  let last = performance.now();
  const frame = (now: number): void => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};

/** The answers of one address are made up: nobody has asked for ten thousand calls. */
const serveTasks = async (page: Page): Promise<void> => {
  const statuses = ['completed', 'failed', 'ready_to_call', 'waiting_for_user', 'cancelled'];
  await page.route('**/api/call-tasks?*', (route) => {
    const query = new URL(route.request().url()).searchParams;
    const from = Number(query.get('cursor') ?? 0);
    const next = from + Number(query.get('limit'));
    return route.fulfill({
      json: {
        call_tasks: Array.from({ length: Math.min(next, TASKS) - from }, (_, row) => ({
          id: `0190a000-0000-7000-8000-${String(from + row).padStart(12, '0')}`,
          title: `Book a cleaning with practice number ${from + row}`,
          raw_instruction: 'Book a cleaning',
          status: statuses[(from + row) % statuses.length],
          priority: 'normal',
          target_phone_number: '+14155550100',
          created_at: new Date(Date.now() - (from + row) * 60_000).toISOString(),
        })),
        ...(next < TASKS && { next_cursor: String(next) }),
      },
    });
  });
};

test('scrolling through ten thousand calls', async ({ operator }) => {
  const { page } = operator;
  await serveTasks(page);
  await operator.open('/tasks');
  await operator.signIn();
  const list = page.getByRole('grid', { name: 'Calls' });
  await list.hover();
  await page.evaluate(countFrames);
  const end = page.getByText('10,000 calls');
  while (!(await end.isVisible())) await page.mouse.wheel(0, 4_000);
  await expect(list.getByRole('row')).not.toHaveCount(0);
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  report('list of 10,000 calls, scrolled to its end', {
    frames: frames.length,
    'p50, ms': percentile(frames, 0.5),
    'p99, ms': percentile(frames, 0.99),
    'over 50 ms': frames.filter((ms) => ms > 50).length,
    'slowest, ms': Math.max(...frames),
    'rows in the document': await list.getByRole('row').count(),
  });
});

const TURNS = 360;
const SESSION = '0190a000-0000-7000-8000-000000000001';
const TASK = '0190a000-0000-7000-8000-000000000002';

/** An hour of talk as the live feed tells it, ten seconds a turn: what is heard, planned and spoken, and how fast. */
const anHour = (): string => {
  const event = (name: string, data: object): string =>
    `event: ${name}\ndata: ${JSON.stringify({ call_session_id: SESSION, ...data })}\n\n`;
  const words = (speaker: string, turn: number, index: number) =>
    `${speaker} sentence ${index} of turn ${turn}, which is about as long as what people say to each other on the phone.`;
  let feed = '';
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const at = turn * 10_000;
    const segment = { turn, interrupted: false };
    feed += event('transcript.segment', {
      ...segment,
      speaker: 'human',
      text: words('human', turn, 0),
      at_ms: at,
      phase: 'heard',
    });
    for (const index of [0, 1]) {
      const said = { ...segment, speaker: 'assistant', index, text: words('agent', turn, index) };
      feed += event('transcript.segment', { ...said, phase: 'planned' });
      feed += event('transcript.segment', { ...said, phase: 'spoken', at_ms: at + 4_000 + index * 2_500 });
    }
    feed += event('turn.latency', {
      turn,
      endpointing_ms: 250,
      stt_ms: 90,
      llm_ms: 180,
      tts_ms: 120,
      playout_ms: 40,
      total_ms: 680,
    });
  }
  return feed;
};

test('the page of a call that lasts an hour', async ({ operator }) => {
  const { page } = operator;
  const started_at = new Date(Date.now() - 3_600_000).toISOString();
  const session = {
    id: SESSION,
    call_task_id: TASK,
    status: 'connected',
    phone_number_called: '+14155550100',
    created_at: started_at,
    started_at,
  };
  // the call is made up, the page is not
  await page.route(`**/api/call-sessions/${SESSION}`, (route) =>
    route.fulfill({ json: { call_session: session, transcript: [], extracted_data: [], degraded: [] } }),
  );
  await page.route(`**/api/call-tasks/${TASK}`, (route) =>
    route.fulfill({ status: 404, json: { code: 'not_found' } }),
  );
  // told once; the feed that is opened after it stays silent
  await page.route('**/api/events', () => undefined);
  await page.route(
    '**/api/events',
    (route) => route.fulfill({ contentType: 'text/event-stream', body: anHour() }),
    { times: 1 },
  );
  await operator.open(`/calls/${SESSION}`);
  await operator.signIn();
  await expect(page.getByText(`agent sentence 1 of turn ${TURNS}`)).toBeVisible({ timeout: 60_000 });
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('HeapProfiler.collectGarbage');
  const { usedSize } = await inspector.send('Runtime.getHeapUsage');
  report('page of an hour’s call', {
    lines: TURNS * 3,
    'heap, MB': usedSize / 1_048_576,
    'elements in the document': await page.evaluate(() => document.querySelectorAll('*').length),
  });
});
