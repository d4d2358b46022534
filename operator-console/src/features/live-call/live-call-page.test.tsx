import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { endInSight, roomForRows } from '@/testing/layout';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const session = {
  id: 's1',
  call_task_id: 't1',
  status: 'connected',
  created_at: '2026-11-21T10:00:00Z',
  started_at: '2026-11-21T10:00:05Z',
  phone_number_called: '+14155550102',
};

const task = {
  id: 't1',
  title: 'Book a cleaning',
  status: 'in_progress',
  priority: 'normal',
  raw_instruction: 'Book a cleaning under $200',
  created_at: '2026-11-21T09:00:00Z',
  ai_plan: { goal: 'Book a cleaning', steps: ['Ask for the price'] },
  authority: { ceiling: { amount: 200, currency: 'USD' } },
};

const approval = {
  id: 'a1',
  call_session_id: 's1',
  status: 'pending',
  amount: 300,
  currency: 'USD',
  quote: 'That will be $300.',
};

describe('a live call', () => {
  const commands: unknown[] = [];
  beforeEach(() => {
    roomForRows();
    endInSight();
    HTMLElement.prototype.scrollIntoView = vi.fn();
    HTMLElement.prototype.scrollTo = vi.fn();
    commands.length = 0;
    server.use(
      http.get(at('/api/call-sessions/s1'), () =>
        HttpResponse.json({
          call_session: session,
          transcript: [
            { id: 'l1', speaker: 'human', content: 'That will be $300.', timestamp_ms: 4_000, confidence: 1 },
          ],
          degraded: [],
        }),
      ),
      http.get(at('/api/call-tasks/t1'), () => HttpResponse.json({ call_task: task })),
      http.post(at('/api/call-sessions/s1/commands'), async ({ request }) => {
        commands.push(await request.json());
        return HttpResponse.json({ success: true }, { status: 202 });
      }),
    );
  });

  it('sets the price that was heard against the limit', async () => {
    await showAt('/calls/s1');
    expect(await screen.findByText('That will be $300.')).toBeVisible();
    expect(await screen.findByText('$200')).toBeVisible();
    expect(screen.getByText('$300')).toBeVisible();
    await expectAccessible();
  });

  it('is hung up only when that is confirmed', async () => {
    const { user } = await showAt('/calls/s1');
    await user.click(await screen.findByRole('button', { name: 'Hang up' }));
    const dialog = await screen.findByRole('dialog');
    expect(commands).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Hang up' }));
    await waitFor(() => expect(commands).toEqual([{ command: 'hang_up' }]));
  });

  it('is handed over to the number that the user has confirmed', async () => {
    const { user } = await showAt('/calls/s1', { phone: '14155550190' });
    await user.click(await screen.findByRole('button', { name: 'Transfer to me' }));
    await waitFor(() => expect(commands).toEqual([{ command: 'transfer' }]));
  });

  it('leads to where a number is added when there is none to hand over to', async () => {
    const { user, router } = await showAt('/calls/s1');
    await user.click(await screen.findByRole('button', { name: 'Transfer to me' }));
    expect(await screen.findByText(/Add your own number first/)).toBeVisible();
    expect(commands).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Add it in settings' }));
    await waitFor(() => expect(router.state.location.href).toBe('/settings#transfer'));
  });

  it('says typed words, and gives them back when they could not be sent', async () => {
    const { user } = await showAt('/calls/s1');
    const box = await screen.findByRole('textbox', { name: /Say/ });
    await user.type(box, 'Please hold.{Enter}');
    await waitFor(() => expect(commands).toEqual([{ command: 'say', text: 'Please hold.', now: false }]));
    expect(box).toHaveValue('');
    server.use(
      http.post(at('/api/call-sessions/s1/commands'), () =>
        HttpResponse.json({ code: 'illegal_status_transition', title: 'Over' }, { status: 409 }),
      ),
    );
    await user.type(box, 'Are you there?{Enter}');
    expect(await screen.findByText('Not possible right now')).toBeVisible();
    expect(box).toHaveValue('Are you there?');
  });

  it('takes the decision that it waits for, by a key, with its note', async () => {
    const decisions: unknown[] = [];
    server.use(
      http.get(at('/api/approvals'), () =>
        HttpResponse.json({
          approvals: [{ ...approval, expires_at: new Date(Date.now() + 50_000).toISOString() }],
        }),
      ),
      http.post(at('/api/approvals/a1/decision'), async ({ request }) => {
        decisions.push(await request.json());
        return HttpResponse.json({ success: true });
      }),
    );
    const { user } = await showAt('/calls/s1');
    const card = await screen.findByRole('alertdialog');
    await expectAccessible();
    await user.type(within(card).getByRole('textbox'), 'Fine by me');
    card.focus();
    await user.keyboard('a');
    await waitFor(() => expect(decisions).toEqual([{ decision: 'approved', note: 'Fine by me' }]));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });

  it('gives a decision again that came before its request was on record', async () => {
    let tries = 0;
    server.use(
      http.get(at('/api/approvals'), () =>
        HttpResponse.json({
          approvals: [{ ...approval, expires_at: new Date(Date.now() + 50_000).toISOString() }],
        }),
      ),
      http.post(at('/api/approvals/a1/decision'), () => {
        tries += 1;
        return tries === 1
          ? HttpResponse.json({ code: 'not_found', title: 'Not found' }, { status: 404 })
          : HttpResponse.json({ success: true });
      }),
    );
    const { user } = await showAt('/calls/s1');
    const card = await screen.findByRole('alertdialog');
    await user.click(within(card).getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull(), { timeout: 5_000 });
    expect(tries).toBe(2);
  });

  it('shows what the callee is saying before it is said', async () => {
    const words = { call_session_id: 's1', turn: 2, text: 'We could also', at_ms: 9_000 };
    server.use(
      http.get(
        at('/api/events'),
        () =>
          new HttpResponse(
            new ReadableStream({
              start: (stream) =>
                stream.enqueue(
                  new TextEncoder().encode(`event: transcript.partial\ndata: ${JSON.stringify(words)}\n\n`),
                ),
            }),
          ),
      ),
    );
    await showAt('/calls/s1');
    expect(await screen.findByText('We could also')).toHaveClass('text-text-3');
    // who listens to the page hears the sentence once, when it is whole
    expect(within(screen.getByRole('log')).queryByText('We could also')).toBeNull();
    await expectAccessible();
  });

  it('remembers that the agent is paused, and goes back when it cannot be told to speak again', async () => {
    server.use(
      http.get(at('/api/call-sessions/s1'), () =>
        HttpResponse.json({ call_session: { ...session, paused: true }, transcript: [], degraded: [] }),
      ),
    );
    const { user } = await showAt('/calls/s1');
    await user.click(await screen.findByRole('button', { name: 'Resume agent' }));
    await waitFor(() => expect(commands).toEqual([{ command: 'resume' }]));
    await user.click(await screen.findByRole('button', { name: 'Pause agent' }));
    await waitFor(() => expect(commands).toHaveLength(2));
    server.use(
      http.post(at('/api/call-sessions/s1/commands'), () =>
        HttpResponse.json({ code: 'illegal_status_transition', title: 'Over' }, { status: 400 }),
      ),
    );
    await user.click(await screen.findByRole('button', { name: 'Resume agent' }));
    expect(await screen.findByText('Not possible right now')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Resume agent' })).toBeVisible();
  });

  it('leads to its outcome when it is over already', async () => {
    server.use(
      http.get(at('/api/call-sessions/s1'), () =>
        HttpResponse.json({ call_session: { ...session, status: 'completed' }, degraded: [] }),
      ),
      http.get(at('/api/call-sessions/s1/recording'), () =>
        HttpResponse.json({ code: 'not_found' }, { status: 404 }),
      ),
    );
    const { router } = await showAt('/calls/s1');
    await waitFor(() => expect(router.state.location.pathname).toBe('/calls/s1/outcome'));
  });
});
