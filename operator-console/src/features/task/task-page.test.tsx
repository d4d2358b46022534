import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schemas } from '@/lib/api';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const task: Schemas['CallTaskView'] = {
  id: 't1',
  status: 'failed',
  priority: 'normal',
  raw_instruction: 'Book a cleaning under $100',
  title: 'Book a cleaning',
  target_phone_number: '+14155550100',
  created_at: '2026-11-21T10:00:00Z',
  version: 3,
  ai_plan: { goal: 'A cleaning next week', steps: ['Ask for a time', 'Ask for the price'] },
  authority: {
    commitments: ['book'],
    may_disclose: ['name'],
    ceiling: { amount: 100, currency: 'USD' },
  },
  risk: { level: 'medium', reasons: ['The number has not been called before.'] },
};

const attempt = (id: string, status: string, more: object = {}) => ({
  id,
  call_task_id: 't1',
  status,
  created_at: '2026-11-21T10:05:00Z',
  ...more,
});

const shownTask = (change: Partial<Schemas['CallTaskView']> = {}) =>
  server.use(
    http.get(at('/api/call-tasks/t1'), () => HttpResponse.json({ call_task: { ...task, ...change } })),
  );

describe('a call that was asked for', () => {
  beforeEach(() =>
    server.use(
      http.get(at('/api/call-sessions'), ({ request }) =>
        HttpResponse.json({
          call_sessions: new URL(request.url).searchParams.has('call_task_id')
            ? [attempt('s1', 'failed', { failure_reason: 'busy' })]
            : [],
        }),
      ),
    ),
  );

  it('shows its plan, its limits, its risk and how its attempts went', async () => {
    shownTask();
    await showAt('/tasks/t1');
    expect(await screen.findByText('A cleaning next week')).toBeVisible();
    expect(screen.getByText('agree to up to $100')).toBeVisible();
    expect(screen.getByText('The number has not been called before.')).toBeVisible();
    expect(await screen.findByRole('link', { name: /The line was busy/ })).toHaveAttribute(
      'href',
      '/calls/s1/outcome',
    );
    await expectAccessible();
  });

  it('is called again, and who asked watches it', async () => {
    shownTask();
    server.use(
      http.post(at('/api/call-tasks/t1/start-call'), () =>
        HttpResponse.json({ success: true, call_session: attempt('s2', 'initiated') }),
      ),
      http.get(at('/api/call-sessions/s2'), () =>
        HttpResponse.json({ call_session: attempt('s2', 'initiated'), degraded: [] }),
      ),
    );
    const { user, router } = await showAt('/tasks/t1');
    await user.click(await screen.findByRole('button', { name: 'Call again' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/calls/s2'));
  });

  it('says why it was not dialled', async () => {
    shownTask({ status: 'ready_to_call' });
    server.use(
      http.post(at('/api/call-tasks/t1/start-call'), () =>
        HttpResponse.json({ code: 'number_suppressed', title: 'Suppressed' }, { status: 403 }),
      ),
    );
    const { user } = await showAt('/tasks/t1');
    await user.click(await screen.findByRole('button', { name: 'Start call' }));
    expect(await screen.findByText('This number asked not to be called')).toBeVisible();
    expect(screen.getByText(/Choose another number/)).toBeVisible();
  });

  it('has its urgency changed at once, and back when that was refused', async () => {
    shownTask({ status: 'ready_to_call' });
    server.use(
      http.patch(at('/api/call-tasks/t1'), () =>
        HttpResponse.json({ code: 'stale_version', title: 'Stale' }, { status: 409 }),
      ),
    );
    const { user } = await showAt('/tasks/t1');
    const urgency = await screen.findByRole('button', { name: /Priority/ });
    await user.click(urgency);
    await user.click(await screen.findByRole('option', { name: 'Urgent' }));
    expect(await screen.findByText('Somebody changed it meanwhile')).toBeVisible();
    await waitFor(() => expect(urgency).toHaveTextContent('Normal'));
  });

  it('that is not there is said to be gone', async () => {
    server.use(
      http.get(at('/api/call-tasks/t1'), () => HttpResponse.json({ code: 'not_found' }, { status: 404 })),
    );
    await showAt('/tasks/t1');
    expect(await screen.findByText('It is not there')).toBeVisible();
  });
});
