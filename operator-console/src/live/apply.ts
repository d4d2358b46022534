import type { QueryClient } from '@tanstack/react-query';
import { noteProgress, withProgress, type Progress } from '@/domain/call-progress';
import { keys } from '@/domain/keys';
import { isLive } from '@/domain/sessions';
import type { Schemas } from '@/lib/api';
import { EMPTY_CALL, ended, withLatency, withPartial, withWords, type CallView } from '@/live/call-view';
import type { LiveEvent } from '@/live/events';
import { NO_PLAN, withSection, type PlanView } from '@/live/plan-view';
import { moveTask } from '@/live/task-status';

/** An event may be here before the database says the same: what is asked at once would be what was. */
const SETTLED_MS = 1_000;

const lookAgain = (cache: QueryClient, queryKey: readonly string[]): void => {
  setTimeout(() => void cache.invalidateQueries({ queryKey }), SETTLED_MS);
};

/** Shows how far a call has come, wherever it is shown. */
const moveCall = (cache: QueryClient, sessionId: string, progress: Progress): void => {
  if (!noteProgress(cache, sessionId, progress)) return;
  cache.setQueryData<Schemas['SessionDetails']>(
    keys.session(sessionId),
    (known) => known?.call_session && { ...known, call_session: withProgress(cache, known.call_session) },
  );
  if (!isLive(progress.status)) {
    cache.setQueryData<CallView>(keys.liveCall(sessionId), (known) => known && ended(known));
    cache.setQueryData<Schemas['CallSessionView'][]>(keys.liveSessions, (known) =>
      known?.filter((session) => session.id !== sessionId),
    );
  }
  lookAgain(cache, keys.sessions);
};

/** Shows that the agent of a call is kept silent, or not any more. */
export const setPaused = (cache: QueryClient, sessionId: string, paused: boolean): void => {
  cache.setQueryData<Schemas['SessionDetails']>(
    keys.session(sessionId),
    (known) => known?.call_session && { ...known, call_session: { ...known.call_session, paused } },
  );
};

/** Writes what has happened into the cache that the pages read. */
export const applyLiveEvent = (cache: QueryClient, event: LiveEvent): void => {
  switch (event.kind) {
    case 'heartbeat':
      break;
    case 'task-moved':
      moveTask(cache, event.taskId, event.status);
      break;
    case 'plan-section':
      cache.setQueryData<PlanView>(keys.planning(event.requestKey ?? event.taskId), (known = NO_PLAN) =>
        withSection(known, event),
      );
      break;
    case 'call-moved':
      moveCall(cache, event.sessionId, {
        status: event.status,
        ...(event.answeredBy && { answered_by: event.answeredBy }),
        ...(event.failureReason && { failure_reason: event.failureReason }),
        ...(event.durationSeconds !== undefined && { duration_seconds: event.durationSeconds }),
      });
      break;
    case 'paused':
      setPaused(cache, event.sessionId, event.paused);
      break;
    case 'words':
      if (event.phase !== 'planned') moveCall(cache, event.sessionId, { status: 'connected' });
      cache.setQueryData<CallView>(keys.liveCall(event.sessionId), (known) =>
        withWords(known ?? EMPTY_CALL, event),
      );
      break;
    case 'partial':
      cache.setQueryData<CallView>(keys.liveCall(event.sessionId), (known) =>
        withPartial(known ?? EMPTY_CALL, event),
      );
      break;
    case 'latency':
      cache.setQueryData<CallView>(keys.liveCall(event.sessionId), (known) =>
        withLatency(known ?? EMPTY_CALL, event),
      );
      break;
    case 'approval-asked':
      cache.setQueryData<Schemas['ApprovalView'][]>(keys.approvals, (known = []) =>
        known.some((approval) => approval.id === event.approvalId)
          ? known
          : [
              ...known,
              {
                id: event.approvalId,
                call_session_id: event.sessionId,
                reason: event.reason,
                ...(event.amount !== undefined && { amount: event.amount }),
                ...(event.currency && { currency: event.currency }),
                ...(event.quote && { quote: event.quote }),
                status: 'pending',
                expires_at: event.expiresAt,
              },
            ],
      );
      break;
    case 'approval-settled':
      cache.setQueryData<Schemas['ApprovalView'][]>(keys.approvals, (known = []) =>
        known.map((approval) =>
          approval.id === event.approvalId ? { ...approval, status: event.status } : approval,
        ),
      );
      break;
    case 'summary':
      void cache.invalidateQueries({ queryKey: keys.session(event.sessionId) });
      break;
    case 'notified':
      void cache.invalidateQueries({ queryKey: keys.notifications });
      break;
  }
};

/** The feed begins without a past: what is shown may have missed something and is asked for again. */
export const refreshAll = (cache: QueryClient): void => {
  void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'live-calls' });
};
