import type { QueryClient } from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import type { Schemas } from '@/lib/api';

type Session = Schemas['CallSessionView'];
type Ending = Pick<Session, 'status' | 'answered_by' | 'failure_reason' | 'duration_seconds'>;

/** A call ends once: of those that ended lately the latest are enough. */
const REMEMBERED = 100;

/** Remembers how a call ended, as the feed tells it: what is asked of the service right after may not know it yet. */
export const noteEnded = (cache: QueryClient, sessionId: string, ending: Ending): void => {
  cache.setQueryData<ReadonlyMap<string, Ending>>(
    keys.endedCalls,
    (known = new Map()) => new Map([...known, [sessionId, ending] as const].slice(-REMEMBERED)),
  );
};

/** The call as it is now: one that has ended goes on no more, whatever an answer says that was under way. */
export const asEnded = (cache: QueryClient, session: Session): Session => ({
  ...session,
  ...cache.getQueryData<ReadonlyMap<string, Ending>>(keys.endedCalls)?.get(session.id ?? ''),
});
