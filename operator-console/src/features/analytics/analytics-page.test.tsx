import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { everyDay } from '@/domain/figures';
import { beginOf, dayIn, daysBefore } from '@/lib/zoned';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const MONDAY = '2026-11-16';

const figures = {
  calls: 4,
  outcomes: { completed: 3, busy: 1 },
  goal_achieved_rate: 0.5,
  sentiment: { positive: 2, negative: 1 },
  duration_seconds: { total: 300 },
  latency_ms: { total: { p50: 640.4, p95: 980, p99: 1_320 } },
  cost: {
    currency: 'USD',
    total: 2,
    by_task: [{ call_task_id: 't1', calls: 3, cost: 1.5 }],
  },
  failures: [{ reason: 'busy', calls: 1 }],
  per_contact: [{ contact_id: 'c1', name: 'Bright Smile', calls: 3, goal_achieved: 2, cost: 1.4 }],
};

const asked: URLSearchParams[] = [];

// a day ahead of most others
const zone = 'Pacific/Kiritimati';

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get(at('/api/assistant-settings'), () =>
      HttpResponse.json({ assistant_settings: { timezone: zone } }),
    ),
    http.get(at('/api/analytics'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      const day = dayIn(zone, new Date());
      return HttpResponse.json({
        analytics: { ...figures, per_day: [{ day, calls: 4, goal_achieved: 2, cost: 2 }] },
      });
    }),
    http.get(at('/api/call-tasks/t1'), () =>
      HttpResponse.json({
        call_task: {
          id: 't1',
          title: 'Book a cleaning',
          status: 'completed',
          priority: 'normal',
          raw_instruction: 'Book',
          created_at: '2026-11-16T10:00:00Z',
        },
      }),
    ),
  );
});

it('says what came of the calls, how they felt, how fast they were, at what cost and why some failed', async () => {
  await showAt('/analytics?days=7');
  expect(await screen.findByText('50%')).toBeVisible();
  expect(screen.getAllByText('640 ms')).toHaveLength(2);
  expect(screen.getByText('$0.50 for a call')).toBeVisible();
  expect(screen.getAllByText('The line was busy.')).toHaveLength(2);
  expect(screen.getByText('2 · 67%')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Book a cleaning' })).toHaveAttribute('href', '/tasks/t1');
  expect(screen.getByRole('row', { name: /Bright Smile 3 2 \$1.40/ })).toBeVisible();
  await expectAccessible();
});

it('draws what happened over time, or shows it as a table', async () => {
  const { user } = await showAt('/analytics?days=7');
  await user.click(await screen.findByRole('button', { name: 'Cost over time: show as a table' }));
  const table = screen.getByRole('group', { name: 'Cost over time' });
  expect(within(table).getByRole('row', { name: /\$2/ })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Cost over time: show as a chart' }));
  expect(screen.queryByRole('group', { name: 'Cost over time' })).toBeNull();
});

it('counts whole days by the clock of the settings', async () => {
  await showAt('/analytics?days=7');
  await screen.findByText('50%');
  const today = dayIn(zone, new Date());
  expect(asked[0]?.get('from')).toBe(beginOf(daysBefore(today, 6), zone).toISOString());
  const [day] = [...within(screen.getByRole('table', { name: 'Calls by day' })).getAllByRole('row')].slice(
    -1,
  );
  expect(day).toHaveTextContent(/4.*2/);
});

it('offers the calls of all to administrators only', async () => {
  await showAt('/analytics');
  await screen.findByText('50%');
  expect(screen.queryByRole('button', { name: /Whose calls/ })).toBeNull();
  expect(asked[0]?.get('scope')).toBe('own');
});

it('shows an administrator the calls of all, without the names of what they were for', async () => {
  const { user, router } = await showAt('/analytics', { roles: ['admin'] });
  await user.click(await screen.findByRole('button', { name: /Whose calls/ }));
  await user.click(await screen.findByRole('option', { name: 'Calls of all' }));
  await waitFor(() => expect(asked.at(-1)?.get('scope')).toBe('all'));
  expect(router.state.location.search).toEqual({ scope: 'all' });
  await waitFor(() => expect(screen.queryByText('Dearest calls')).toBeNull());
});

it('has every day, also those without a call', () => {
  const days = everyDay([{ day: MONDAY, calls: 2, goal_achieved: 1, cost: 0.4 }], '2026-11-18', 7);
  expect(days.map(({ calls }) => calls)).toEqual([0, 0, 0, 0, 2, 0, 0]);
  expect(days[4]).toEqual({ day: MONDAY, calls: 2, achieved: 1, cost: 0.4 });
});
