import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const details = {
  call_session: {
    id: 's1',
    call_task_id: 't1',
    status: 'completed',
    created_at: '2026-11-21T10:00:00Z',
    duration_seconds: 61,
    phone_number_called: '+14155550100',
  },
  transcript_status: 'processed',
  transcript: [
    { id: 'l1', speaker: 'assistant', content: 'What does it cost?', timestamp_ms: 1_000, confidence: 1 },
    { id: 'l2', speaker: 'human', content: 'It is <b>$75</b>.', timestamp_ms: 4_000, confidence: 0.9 },
  ],
  summary: 'A cleaning is booked for December 5.',
  sentiment_overall: 'positive',
  goal_achieved: true,
  follow_up_tasks: ['Bring the insurance card'],
  extracted_data: [
    {
      id: 'f1',
      data_type: 'price',
      extracted_value: { amount: 75, currency: 'USD' },
      confidence: 0.9,
      verdict: 'confirmed',
      segment_id: 'l2',
      quote: 'It is $75.',
    },
  ],
  degraded: [],
};

const task = (id: string, title: string) => ({
  call_task: {
    id,
    title,
    status: 'completed',
    priority: 'normal',
    raw_instruction: title,
    created_at: '2026-11-21T09:00:00Z',
  },
});

describe('what came of a call', () => {
  const shown = (change: object = {}) =>
    server.use(http.get(at('/api/call-sessions/s1'), () => HttpResponse.json({ ...details, ...change })));

  beforeEach(() => {
    HTMLElement.prototype.scrollIntoView = vi.fn();
    shown();
    server.use(
      http.get(at('/api/call-tasks/:id'), ({ params }) =>
        HttpResponse.json(task(String(params['id']), 'Book a cleaning')),
      ),
      http.get(at('/api/call-sessions/s1/recording'), () =>
        HttpResponse.json({ code: 'not_found' }, { status: 404 }),
      ),
    );
  });

  it('says what it has cost, and whom', async () => {
    shown({ cost: { currency: 'USD', total: 0.1297, by_provider: { twilio: 0.028, elevenlabs: 0.1017 } } });
    await showAt('/calls/s1/outcome');
    expect(await screen.findByText('about $0.13 (telephone $0.03, speech $0.10)')).toBeVisible();
  });

  it('is said first, with how sure it is, and each fact shows the line that it rests on', async () => {
    const { user } = await showAt('/calls/s1/outcome');
    expect(await screen.findByText('A cleaning is booked for December 5.')).toBeVisible();
    expect(screen.getByText('Goal reached')).toBeVisible();
    expect(screen.getByText('Friendly')).toBeVisible();
    const line = screen.getByRole('button', { name: /Hear the line at 0:04/ });
    expect(line).not.toHaveClass('bg-warn-soft!');
    await user.hover(screen.getByRole('button', { name: /Price.*\$75/ }));
    expect(line).toHaveClass('bg-warn-soft!');
    await expectAccessible();
  });

  it('shows words of the call as text, whatever they look like', async () => {
    await showAt('/calls/s1/outcome');
    expect(await screen.findByText('It is <b>$75</b>.')).toBeVisible();
  });

  it('makes what is still to be done a call with one press', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post(at('/api/call-tasks'), async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(task('t2', 'Bring the card'), { status: 201 });
      }),
    );
    const { user, router } = await showAt('/calls/s1/outcome');
    await user.click(await screen.findByRole('button', { name: 'Make it a call' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/tasks/t2'));
    expect(asked).toEqual([{ raw_instruction: 'Bring the insurance card' }]);
  });

  it('says what cannot be shown while a service is down, and what is known all the same', async () => {
    shown({
      summary: undefined,
      goal_achieved: undefined,
      transcript: [],
      transcript_status: undefined,
      extracted_data: [],
      follow_up_tasks: [],
      degraded: ['transcript'],
    });
    await showAt('/calls/s1/outcome');
    expect(await screen.findByText(/cannot be shown right now/)).toBeVisible();
    expect(screen.getByText('Outcome not available now')).toBeVisible();
    expect(screen.getByText(/as soon as the service answers/)).toBeVisible();
    expect(screen.queryByText('Nothing was said in this call.')).toBeNull();
    await expectAccessible();
  });

  it('is told by why it failed, when it did', async () => {
    shown({
      call_session: { ...details.call_session, status: 'failed', failure_reason: 'busy' },
      summary: undefined,
      goal_achieved: false,
    });
    await showAt('/calls/s1/outcome');
    expect(await screen.findByText('The line was busy.')).toBeVisible();
    expect(screen.getByText('Goal not reached')).toBeVisible();
  });

  it('can be summarised again, and says when that was refused', async () => {
    server.use(
      http.post(at('/api/call-sessions/s1/process'), () =>
        HttpResponse.json({ code: 'ai_unavailable', title: 'No' }, { status: 503 }),
      ),
    );
    const { user } = await showAt('/calls/s1/outcome');
    await user.click(await screen.findByRole('button', { name: 'Summarise again' }));
    expect(await screen.findByText('The planner cannot be reached')).toBeVisible();
  });
});
