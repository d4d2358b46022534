import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { partsOf } from './marked';
import { dayStart, isWithin, parseHistoryFilter } from '@/domain/history-filter';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const CONTACT = '00000000-0000-7000-8000-000000000001';
const booked = {
  id: 's1',
  call_task_id: 't1',
  status: 'completed',
  phone_number_called: '+14155550100',
  created_at: '2026-11-20T20:00:00Z',
  duration_seconds: 94,
};
const busy = {
  id: 's2',
  call_task_id: 't2',
  status: 'failed',
  failure_reason: 'busy',
  phone_number_called: '+14155550105',
  created_at: '2026-11-10T20:00:00Z',
};
const going = { id: 's3', call_task_id: 't3', status: 'connected', created_at: '2026-11-21T10:00:00Z' };

const line = (session: string, content: string, from: number, to: number) => ({
  call_session_id: session,
  call_task_id: session.replace('s', 't'),
  segment_id: `${session}-${from}`,
  speaker: 'human',
  content,
  highlights: [{ from, to }],
  timestamp_ms: 31_000,
  said_at: '2026-11-20T20:00:31Z',
  rank: 0.5,
});

const titles: Record<string, string> = { t1: 'Book a cleaning', t2: 'Ask the bank', t3: 'Going on' };

describe('the history', () => {
  const asked: URLSearchParams[] = [];
  beforeEach(() => {
    asked.length = 0;
    server.use(
      http.get(at('/api/contacts'), () =>
        HttpResponse.json({
          contacts: [{ id: CONTACT, name: 'Bright Smile', phone_number: '+14155550100' }],
        }),
      ),
      http.get(at('/api/call-tasks/:id'), ({ params }) =>
        HttpResponse.json({
          call_task: {
            id: params['id'],
            title: titles[String(params['id'])],
            status: 'completed',
            priority: 'normal',
            raw_instruction: 'Call',
            created_at: '2026-11-20T19:00:00Z',
          },
        }),
      ),
      http.get(at('/api/call-sessions'), ({ request }) => {
        const query = new URL(request.url).searchParams;
        const task = query.get('call_task_id');
        const status = query.get('status');
        return HttpResponse.json({
          call_sessions: [going, booked, busy].filter(
            (session) =>
              (task === null || session.call_task_id === task) &&
              (status === null || session.status === status),
          ),
        });
      }),
      http.get(at('/api/transcripts/search'), ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return HttpResponse.json({
          results: [
            line('s1', 'The cleaning is $75 <b>all in</b>.', 4, 12),
            line('s2', 'No cleaning here.', 3, 11),
            line('s1', 'And the cleaning takes an hour.', 8, 16),
          ],
        });
      }),
    );
  });

  it('shows the calls that are over, with whom they were and why they failed', async () => {
    await showAt('/history');
    const done = await screen.findByRole('link', { name: /Book a cleaning/ });
    expect(done).toHaveTextContent('Bright Smile');
    expect(screen.getByRole('link', { name: /Ask the bank/ })).toHaveTextContent('The line was busy.');
    expect(screen.queryByText('Going on')).toBeNull();
    await expectAccessible();
  });

  it('finds words, marks them, and keeps lines of one call together', async () => {
    const { user, router } = await showAt('/history');
    await user.type(
      await screen.findByRole('searchbox', { name: 'Search what was said' }),
      'cleaning{Enter}',
    );
    const marks = await screen.findAllByText('cleaning', { selector: 'mark' });
    expect(marks).toHaveLength(3);
    expect(screen.getByText(/<b>all in<\/b>/)).toBeVisible();
    const calls = within(screen.getByRole('region', { name: 'Calls' })).getAllByRole('link', {
      name: /Book a cleaning|Ask the bank/,
    });
    expect(calls).toHaveLength(2);
    expect(router.state.location.search).toEqual({ q: 'cleaning' });
    await expectAccessible();
  });

  it('asks for whole days of the user’s, and keeps the rest of the filter to itself', async () => {
    await showAt(`/history?q=cleaning&from=2026-11-20&until=2026-11-20&contact=${CONTACT}&outcome=completed`);
    expect(await screen.findByRole('link', { name: /Book a cleaning/ })).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Ask the bank')).toBeNull());
    expect(asked[0]?.get('from')).toBe(dayStart('2026-11-20').toISOString());
    expect(asked[0]?.get('until')).toBe(dayStart('2026-11-21').toISOString());
  });

  it('loses a filter with its chip', async () => {
    const { user, router } = await showAt('/history?outcome=failed');
    expect(await screen.findByRole('link', { name: /Ask the bank/ })).toBeVisible();
    expect(screen.queryByText('Book a cleaning')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove filter Did not work' }));
    expect(await screen.findByRole('link', { name: /Book a cleaning/ })).toBeVisible();
    expect(router.state.location.search).toEqual({});
  });

  it('says what to do when nothing is found', async () => {
    server.use(http.get(at('/api/transcripts/search'), () => HttpResponse.json({ results: [] })));
    await showAt('/history?q=nothing');
    expect(await screen.findByText('Nothing found')).toBeVisible();
    expect(screen.getByText(/fewer or other words/)).toBeVisible();
  });
});

describe('the filter of an address', () => {
  it('holds what can be looked for and nothing else', () => {
    expect(
      parseHistoryFilter({ q: 42, from: '2026-11-01', until: 'soon', outcome: 'ringing', contact: CONTACT }),
    ).toEqual({ q: '42', from: '2026-11-01', contact: CONTACT });
  });

  it('takes both of its days in', () => {
    const filter = { from: '2026-11-20', until: '2026-11-20' };
    const midnight = dayStart('2026-11-20').getTime();
    expect(
      [midnight - 1, midnight, midnight + 86_399_999, midnight + 86_400_000].map((ms) =>
        isWithin(new Date(ms).toISOString(), filter),
      ),
    ).toEqual([false, true, true, false]);
  });
});

describe('marking', () => {
  const marked = (text: string, ranges: { from: number; to: number }[]): string =>
    partsOf(text, ranges)
      .map((part) => (part.marked ? `[${part.text}]` : part.text))
      .join('');

  it('takes ranges in any order, and those that overlap or lie outside', () => {
    expect(
      marked('one two three', [
        { from: 8, to: 99 },
        { from: 0, to: 3 },
        { from: 2, to: 5 },
      ]),
    ).toBe('[one][ t]wo [three]');
    expect(marked('one', [])).toBe('one');
  });
});
