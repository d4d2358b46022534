import type { Page } from '@playwright/test';
import { expect, test } from '../operator';
import { keep, report } from './figures';
import { toldHour } from './told-hour';

const SESSION = '0190a000-0000-7000-8000-000000000001';
const TASK = '0190a000-0000-7000-8000-000000000002';
const HOUR = toldHour(SESSION);

interface Weight {
  readonly heap_mib: number;
  /** Of the document, and what scripts still hold of documents. */
  readonly nodes: number;
}

/** What the page weighs when nothing is left in it that could be swept out. */
const weigh = async (page: Page): Promise<Weight> => {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('HeapProfiler.collectGarbage');
  const { usedSize } = await inspector.send('Runtime.getHeapUsage');
  const { nodes } = await inspector.send('Memory.getDOMCounters');
  await inspector.detach();
  return { heap_mib: usedSize / 1_048_576, nodes };
};

test('the page of a call that lasts an hour, and what is left of it', async ({ operator }) => {
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
    (route) => route.fulfill({ contentType: 'text/event-stream', body: HOUR.feed }),
    { times: 1 },
  );
  const leave = async (): Promise<void> => {
    await page.getByRole('navigation').getByRole('link', { name: 'Calls' }).click();
    await expect(page.getByText(HOUR.last)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Calls' })).toBeVisible();
  };
  await operator.open(`/calls/${SESSION}`);
  await operator.signIn();
  const weights: { open: Weight; left: Weight }[] = [];
  while (weights.length < 3) {
    await expect(page.getByText(HOUR.last)).toBeVisible({ timeout: 60_000 });
    const open = await weigh(page);
    await leave();
    weights.push({ open, left: await weigh(page) });
    await page.goBack();
  }
  keep('hour', { lines: HOUR.lines, visits: weights });
  weights.forEach(({ open, left }, visit) =>
    report(`the page of an hour’s call, visit ${visit + 1}`, {
      'heap, MiB': open.heap_mib,
      nodes: open.nodes,
      'heap after leaving, MiB': left.heap_mib,
      'nodes after leaving': left.nodes,
    }),
  );
});
