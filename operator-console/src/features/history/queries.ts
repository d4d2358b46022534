import { infiniteQueryOptions } from '@tanstack/react-query';
import { dayStart, type HistoryFilter } from '@/domain/history-filter';
import { keys } from '@/domain/keys';
import { asSession, isLive, type SessionOver } from '@/domain/sessions';
import { answered, api, type Schemas } from '@/lib/api';
import { required, type With } from '@/lib/required';

export type Found = With<
  Schemas['Found'],
  'call_session_id' | 'call_task_id' | 'segment_id' | 'content' | 'timestamp_ms' | 'said_at'
>;

const PAGE = 50;

/** Lines in which words were said, best first, over all calls. */
export const foundQuery = ({ q = '', from, until }: HistoryFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.sessions, 'found', { q, from, until }] as const,
    queryFn: async ({ pageParam, signal }) => {
      const page = await answered(
        api.GET('/api/transcripts/search', {
          params: {
            query: {
              q,
              limit: PAGE,
              ...(from && { from: dayStart(from).toISOString() }),
              ...(until && { until: dayStart(until, 1).toISOString() }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      );
      const results = (page.results ?? []).map((found): Found =>
        required(
          found,
          'call_session_id',
          'call_task_id',
          'segment_id',
          'content',
          'timestamp_ms',
          'said_at',
        ),
      );
      return { results, next: page.next_cursor };
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    enabled: q !== '',
  });

/** Calls that are over, newest first. */
export const pastSessionsQuery = (outcome: SessionOver | undefined) =>
  infiniteQueryOptions({
    queryKey: [...keys.sessions, 'past', outcome ?? 'any'] as const,
    queryFn: async ({ pageParam, signal }) => {
      const page = await answered(
        api.GET('/api/call-sessions', {
          params: {
            query: {
              limit: PAGE,
              ...(outcome && { status: outcome }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      );
      return {
        sessions: (page.call_sessions ?? []).map(asSession).filter(({ status }) => !isLive(status)),
        next: page.next_cursor,
      };
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
