import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { costOfDays, everyDay } from '@/domain/figures';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

it('says what came of the calls, how fast, at what cost and why some failed', async () => {
  server.use(
    http.get(at('/api/analytics'), () =>
      HttpResponse.json({
        analytics: {
          calls: 4,
          outcomes: { completed: 3, busy: 1 },
          goal_achieved_rate: 0.5,
          duration_seconds: { total: 300 },
          latency_ms: { total: { p50: 640.4, p95: 980, p99: 1_320 } },
          cost: { currency: 'USD', total: 2 },
          failures: [{ reason: 'busy', calls: 1 }],
        },
      }),
    ),
  );
  await showAt('/analytics?days=7');
  expect(await screen.findByText('50%')).toBeVisible();
  expect(screen.getAllByText('640 ms')).toHaveLength(2);
  expect(screen.getByText('$0.50 for a call')).toBeVisible();
  expect(screen.getAllByText('The line was busy.')).toHaveLength(2);
  await expectAccessible();
});

it('has every day, and shares the cost by what was talked', () => {
  const days = everyDay(
    [{ day: '2026-11-20', calls: 2, goal_achieved: 1, duration_seconds: 120 }],
    new Date(2026, 10, 21, 12),
    7,
  );
  expect(days.map(({ calls }) => calls)).toEqual([0, 0, 0, 0, 0, 2, 0]);
  expect(costOfDays(days, 3)).toEqual([0, 0, 0, 0, 0, 3, 0]);
  expect(costOfDays(days.slice(0, 2), 3)).toEqual([0, 0]);
});
