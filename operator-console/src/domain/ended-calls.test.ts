import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { noteEnded } from '@/domain/ended-calls';
import { liveSessionsQuery, sessionQuery } from '@/domain/sessions';
import { identifyAs } from '@/lib/api';
import { at, server } from '@/testing/server';

const going = (id: string) => ({
  id,
  call_task_id: 't',
  status: 'connected',
  created_at: '2026-11-21T10:00:00Z',
});

describe('a call that has ended', () => {
  it('does not go on because of an answer that was under way', async () => {
    const cache = new QueryClient();
    identifyAs({ token: () => Promise.resolve('token'), refused: () => undefined });
    server.use(
      http.get(at('/api/call-sessions/:id'), ({ params }) =>
        HttpResponse.json({ call_session: going(String(params['id'])) }),
      ),
      http.get(at('/api/call-sessions'), ({ request }) => {
        const connected = new URL(request.url).searchParams.get('status') === 'connected';
        return HttpResponse.json({ call_sessions: connected ? [going('s'), going('other')] : [] });
      }),
    );
    noteEnded(cache, 's', { status: 'failed', failure_reason: 'busy' });

    expect((await cache.query(sessionQuery('s'))).call_session).toMatchObject({
      status: 'failed',
      failure_reason: 'busy',
      call_task_id: 't',
    });
    expect((await cache.query(sessionQuery('other'))).call_session?.status).toBe('connected');
    expect((await cache.query(liveSessionsQuery)).map(({ id }) => id)).toEqual(['other']);
  });
});
