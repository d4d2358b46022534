import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteProgress, withProgress } from '@/domain/call-progress';
import { liveSessionsQuery, sessionQuery, sessionsOfTaskQuery } from '@/domain/sessions';
import { identifyAs } from '@/lib/api';
import { at, server } from '@/testing/server';

const going = (id: string, status = 'connected') => ({
  id,
  call_task_id: 't',
  status,
  created_at: '2026-11-21T10:00:00Z',
});

describe('how far a call has come', () => {
  let cache: QueryClient;
  beforeEach(() => {
    cache = new QueryClient();
    identifyAs({ token: () => Promise.resolve('token'), refused: () => undefined });
    server.use(
      http.get(at('/api/call-sessions/:id'), ({ params }) =>
        HttpResponse.json({ call_session: going(String(params['id'])) }),
      ),
      http.get(at('/api/call-sessions'), ({ request }) => {
        const asked = new URL(request.url).searchParams;
        const listed = asked.get('status') === 'connected' || asked.has('call_task_id');
        return HttpResponse.json({ call_sessions: listed ? [going('s'), going('other')] : [] });
      }),
    );
  });

  it('is not taken back by an answer that was under way: who has hung up does not go on', async () => {
    noteProgress(cache, 's', { status: 'failed', failure_reason: 'busy' });
    expect((await cache.query(sessionQuery('s'))).call_session).toMatchObject({
      status: 'failed',
      failure_reason: 'busy',
      call_task_id: 't',
    });
    expect((await cache.query(sessionQuery('other'))).call_session?.status).toBe('connected');
    expect((await cache.query(liveSessionsQuery)).map(({ id }) => id)).toEqual(['other']);
    expect((await cache.query(sessionsOfTaskQuery('t'))).map(({ status }) => status)).toEqual([
      'failed',
      'connected',
    ]);
  });

  it('is not taken back to dialling once it was answered', () => {
    noteProgress(cache, 's', { status: 'connected', answered_by: 'human' });
    const initiated = { id: 's', status: 'initiated' } as const;
    expect(withProgress(cache, initiated)).toEqual({ id: 's', status: 'connected', answered_by: 'human' });
  });

  it('is what the answer says where that is further', () => {
    noteProgress(cache, 's', { status: 'ringing' });
    const ended = { id: 's', status: 'completed', duration_seconds: 7 } as const;
    expect(withProgress(cache, ended)).toBe(ended);
  });

  it('is news once, and never what lies behind it', () => {
    expect(noteProgress(cache, 's', { status: 'connected' })).toBe(true);
    expect(noteProgress(cache, 's', { status: 'connected' })).toBe(false);
    expect(noteProgress(cache, 's', { status: 'ringing' })).toBe(false);
    expect(noteProgress(cache, 's', { status: 'connected', answered_by: 'human' })).toBe(true);
    expect(noteProgress(cache, 's', { status: 'connected' })).toBe(false);
    expect(withProgress(cache, { id: 's', status: 'connected' })).toMatchObject({ answered_by: 'human' });
    expect(noteProgress(cache, 's', { status: 'completed' })).toBe(true);
    expect(withProgress(cache, { id: 's', status: 'ringing' }).status).toBe('completed');
  });

  it('is remembered for the calls that were spoken of last', () => {
    for (let call = 0; call <= 100; call++) noteProgress(cache, `s${call}`, { status: 'connected' });
    expect(withProgress(cache, { id: 's0', status: 'ringing' }).status).toBe('ringing');
    expect(withProgress(cache, { id: 's1', status: 'ringing' }).status).toBe('connected');
  });
});
