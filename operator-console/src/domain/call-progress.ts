import type { QueryClient } from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import type { Schemas } from '@/lib/api';

type Session = Schemas['CallSessionView'];
type Status = Schemas['SessionStatus'];

/** How far a call has come, as the feed tells it. */
export type Progress = { readonly status: Status } & Pick<
  Session,
  'answered_by' | 'failure_reason' | 'duration_seconds'
>;

type Known = ReadonlyMap<string, Progress>;

/** Of the calls that the feed has spoken of, the latest are enough. */
const REMEMBERED = 100;

const STAGES: readonly Status[] = ['initiated', 'ringing', 'connected'];

const stage = (status: Status): number => (STAGES.includes(status) ? STAGES.indexOf(status) : STAGES.length);

/** Whether a call that is at `now` was at `then` before. A call only goes forward. */
const isPast = (then: Status, now: Status): boolean => stage(then) < stage(now);

/**
 * Remembers how far a call has come, and says whether that is news. Feed and answers come from different consumers of the
 * same events: each may be behind the other, and instances tell of one moment in different orders.
 */
export const noteProgress = (cache: QueryClient, sessionId: string, progress: Progress): boolean => {
  const known: Known = cache.getQueryData<Known>(keys.callProgress) ?? new Map<string, Progress>();
  const before = known.get(sessionId);
  if (before && isPast(progress.status, before.status)) return false;
  const now = { ...before, ...progress };
  const others = [...known].filter(([id]) => id !== sessionId);
  cache.setQueryData<Known>(
    keys.callProgress,
    new Map([...others, [sessionId, now] as const].slice(-REMEMBERED)),
  );
  return Object.entries(progress).some(([name, value]) => before?.[name as keyof Progress] !== value);
};

/** The call as far as it has come: no answer that was under way, or is late, takes it back. */
export const withProgress = <T extends Session>(cache: QueryClient, session: T): T => {
  const told = cache.getQueryData<Known>(keys.callProgress)?.get(session.id ?? '');
  const further = session.status !== undefined && told !== undefined && isPast(told.status, session.status);
  return further ? session : { ...session, ...told };
};
