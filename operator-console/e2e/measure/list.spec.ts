import type { Page } from '@playwright/test';
import { expect, test } from '../operator';
import { keep, report, spread } from './figures';
import { glide } from './glide';

const TASKS = 10_000;
const ROW_PX = 44;

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

test('scrolling through ten thousand calls, and through nothing', async ({ operator }) => {
  test.setTimeout(900_000);
  const { page } = operator;
  await page.setContent(
    `<main style="height: 90vh; overflow: auto"><p style="height: ${TASKS * ROW_PX}px">nothing</p></main>`,
  );
  const floor = await glide(page.locator('main'), 'nothing');

  await serveTasks(page);
  await operator.open('/tasks');
  await operator.signIn();
  const list = page.getByRole('grid', { name: 'Calls' });
  await expect(list.getByRole('row')).not.toHaveCount(0);
  const scrolled = await glide(list, '10,000 calls');
  const rows = await list.getByRole('row').count();
  expect(rows).toBeGreaterThan(0);
  keep('list', { tasks: TASKS, rows, scrolled, floor });
  report('a frame of the list of 10,000 calls', spread(scrolled.frames));
  report('a frame of an empty page as tall', spread(floor.frames));
  report('the list', {
    'longest task, ms': scrolled.longest_task_ms,
    'rows in the document': rows,
  });
});
