import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { withProgress } from '@/domain/call-progress';
import { keys } from '@/domain/keys';
import { answered, api, type Schemas } from '@/lib/api';
import { required, type With } from '@/lib/required';

export type SessionStatus = Schemas['SessionStatus'];
export type CallSession = With<Schemas['CallSessionView'], 'id' | 'call_task_id' | 'status' | 'created_at'>;
export type SessionDetails = Schemas['SessionDetails'];
export type Fact = Schemas['Fact'];
export type Segment = Schemas['Segment'];

export const asSession = (view: Schemas['CallSessionView'] | undefined): CallSession =>
  required(view, 'id', 'call_task_id', 'status', 'created_at');

export const isLive = (status: SessionStatus): boolean =>
  status === 'initiated' || status === 'ringing' || status === 'connected';

/** How a call can have ended. */
export const SESSION_OVER = ['completed', 'failed', 'cancelled'] as const;
export type SessionOver = (typeof SESSION_OVER)[number];

export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: keys.session(id),
    queryFn: async ({ signal, client }) => {
      const details = await answered(
        api.GET('/api/call-sessions/{id}', { params: { path: { id } }, signal }),
      );
      return details.call_session
        ? { ...details, call_session: withProgress(client, details.call_session) }
        : details;
    },
  });

export const sessionsOfTaskQuery = (taskId: string) =>
  queryOptions({
    queryKey: keys.sessionsOfTask(taskId),
    queryFn: async ({ signal, client }) => {
      const page = await answered(
        api.GET('/api/call-sessions', { params: { query: { call_task_id: taskId, limit: 50 } }, signal }),
      );
      return (page.call_sessions ?? []).map((session) => asSession(withProgress(client, session)));
    },
  });

/** Calls that go on now, of any task: for the pill in the top bar. */
export const liveSessionsQuery = queryOptions({
  queryKey: keys.liveSessions,
  queryFn: async ({ signal, client }) => {
    const pages = await Promise.all(
      (['initiated', 'ringing', 'connected'] as const).map((status) =>
        answered(api.GET('/api/call-sessions', { params: { query: { status, limit: 20 } }, signal })),
      ),
    );
    return pages
      .flatMap((page) => page.call_sessions ?? [])
      .map((session) => asSession(withProgress(client, session)))
      .filter((session) => isLive(session.status));
  },
});

export const recordingQuery = (id: string) =>
  queryOptions({
    queryKey: keys.recording(id),
    queryFn: ({ signal }) =>
      answered(api.GET('/api/call-sessions/{id}/recording', { params: { path: { id } }, signal })),
    // its links are signed and run out
    staleTime: 60_000,
    retry: false,
  });

export type Command = Schemas['CommandRequest'] & {
  readonly command: 'hang_up' | 'pause' | 'resume' | 'say' | 'transfer' | 'press_digits';
};

export const useCommand = (sessionId: string) =>
  useMutation({
    mutationFn: (command: Command) =>
      answered(
        api.POST('/api/call-sessions/{id}/commands', { params: { path: { id: sessionId } }, body: command }),
      ),
  });

export const useProcessAgain = (sessionId: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answered(api.POST('/api/call-sessions/{id}/process', { params: { path: { id: sessionId } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.session(sessionId) }),
  });
};
