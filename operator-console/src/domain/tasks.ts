import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import { withAuthority, type AuthorityChange } from '@/domain/plan/authority';
import { answered, api, done, type Schemas } from '@/lib/api';
import { asProblem } from '@/lib/problem';
import { required, type With } from '@/lib/required';
import { NO_PLAN } from '@/live/plan-view';

export type TaskStatus = Schemas['TaskStatus'];
export type Priority = Schemas['Priority'];
export type Plan = Schemas['Plan'];
export type Task = With<
  Schemas['CallTaskView'],
  'id' | 'status' | 'priority' | 'raw_instruction' | 'created_at'
>;

export const asTask = (view: Schemas['CallTaskView'] | undefined): Task =>
  required(view, 'id', 'status', 'priority', 'raw_instruction', 'created_at');

/** What to call a task: planning names it, until then its own words do. */
export const titleOf = (task: Pick<Schemas['CallTaskView'], 'title' | 'raw_instruction'>): string =>
  task.title ?? task.raw_instruction ?? '';

export interface TaskFilter {
  readonly status?: TaskStatus | undefined;
  readonly priority?: Priority | undefined;
  readonly q?: string | undefined;
  readonly sort?: TaskSort | undefined;
}

export type TaskSort = '-created_at' | 'created_at' | '-priority' | 'priority';

const PAGE = 50;

export const taskListQuery = (filter: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.taskLists, filter] as const,
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/call-tasks', {
          params: {
            query: {
              limit: PAGE,
              sort: filter.sort ?? '-created_at',
              ...(filter.status && { status: filter.status }),
              ...(filter.priority && { priority: filter.priority }),
              ...(filter.q && { q: filter.q }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  });

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: keys.task(id),
    queryFn: ({ signal }) => answered(api.GET('/api/call-tasks/{id}', { params: { path: { id } }, signal })),
  });

const remember = (cache: QueryClient, response: Schemas['TaskResponse']): Task => {
  const task = asTask(response.call_task);
  cache.setQueryData(keys.task(task.id), response);
  void cache.invalidateQueries({ queryKey: keys.taskLists });
  return task;
};

const CONFLICT = 'conflict';
const PATIENCE = 5;

/**
 * One request however often it is sent again: the key belongs to the draft. While the same request, sent before, is still
 * being carried out, the answer is a conflict: a moment later it is the task.
 */
export const useCreateTask = () => {
  const cache = useQueryClient();
  return useMutation({
    retry: (failures, error) => failures < PATIENCE && asProblem(error).code === CONFLICT,
    mutationFn: async ({ draft, key }: { draft: Schemas['CreateTaskRequest']; key: string }) =>
      remember(
        cache,
        await answered(
          api.POST('/api/call-tasks', { body: draft, params: { header: { 'Idempotency-Key': key } } }),
        ),
      ),
  });
};

/** What is changed about one task is sent one after the other, as it was asked for. */
const oneByOne = (id: string) => ({ scope: { id: `task ${id}` } });

/** Changes a task; while it is planned anew, what is written of its plan can be seen. */
export const useChangeTask = (id: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationKey: keys.planning(id),
    ...oneByOne(id),
    onMutate: () => cache.setQueryData(keys.planning(id), NO_PLAN),
    mutationFn: async (change: Schemas['ChangeTaskRequest']) =>
      remember(
        cache,
        await answered(api.PATCH('/api/call-tasks/{id}', { params: { path: { id } }, body: change })),
      ),
  });
};

/** Changes what the agent may do: at once to the eye, and back when it could not be kept. */
export const useChangeAuthority = (id: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationKey: keys.authority(id),
    ...oneByOne(id),
    mutationFn: (authority: AuthorityChange) =>
      answered(api.PATCH('/api/call-tasks/{id}', { params: { path: { id } }, body: { authority } })),
    onMutate: async (authority) => {
      await cache.cancelQueries({ queryKey: keys.task(id) });
      const before = cache.getQueryData<Schemas['TaskResponse']>(keys.task(id));
      cache.setQueryData(keys.task(id), before && withAuthority(before, authority));
      return { before };
    },
    onError: (_error, _change, context) => cache.setQueryData(keys.task(id), context?.before),
    onSuccess: (response) => {
      if (cache.isMutating({ mutationKey: keys.authority(id) }) === 1) remember(cache, response);
    },
  });
};

export const useStartCall = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, key }: { id: string; key: string }) => {
      const { call_session } = await answered(
        api.POST('/api/call-tasks/{id}/start-call', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
        }),
      );
      return required(call_session, 'id');
    },
    onSettled: (_session, _error, { id }) => {
      void cache.invalidateQueries({ queryKey: keys.task(id) });
      void cache.invalidateQueries({ queryKey: keys.taskLists });
      void cache.invalidateQueries({ queryKey: keys.sessions });
    },
  });
};

export const cancelTask = (id: string): Promise<void> =>
  done(api.DELETE('/api/call-tasks/{id}', { params: { path: { id } } }));

/** Statuses from which a task can be dialled, those from which it can be cancelled, and those that are final. */
export const canStart = (status: TaskStatus): boolean => status === 'ready_to_call' || status === 'failed';
export const canCancel = (status: TaskStatus): boolean =>
  status === 'pending' ||
  status === 'preparing' ||
  status === 'waiting_for_user' ||
  status === 'ready_to_call';
export const isOver = (status: TaskStatus): boolean =>
  status === 'completed' || status === 'failed' || status === 'cancelled';
