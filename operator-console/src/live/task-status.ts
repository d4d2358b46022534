import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import type { Schemas } from '@/lib/api';

type Row = Schemas['CallTaskView'];
type Status = Schemas['TaskStatus'];
type TaskPages = InfiniteData<Schemas['TaskPage']>;

/** An event may be here before the database says the same, now and then by seconds. */
const WAITS_MS = [1_000, 2_000, 4_000, 8_000] as const;

/** The latest event of each task that the database has not confirmed yet. */
const unconfirmed = new WeakMap<QueryClient, Map<string, symbol>>();

/** Every row of the task that is shown, or was. */
const rowsOf = (cache: QueryClient, taskId: string): Row[] => {
  const one = cache.getQueryData<Schemas['TaskResponse']>(keys.task(taskId))?.call_task;
  const listed = cache
    .getQueriesData<TaskPages>({ queryKey: keys.taskLists })
    .flatMap(([, list]) => list?.pages ?? [])
    .flatMap((page) => page.call_tasks ?? [])
    .filter((task) => task.id === taskId);
  return one ? [one, ...listed] : listed;
};

const show = (cache: QueryClient, taskId: string, status: Status): void => {
  cache.setQueryData<Schemas['TaskResponse']>(keys.task(taskId), (known) =>
    known?.call_task ? { ...known, call_task: { ...known.call_task, status } } : known,
  );
  cache.setQueriesData<TaskPages>(
    { queryKey: keys.taskLists },
    (known) =>
      known && {
        ...known,
        pages: known.pages.map((page) => ({
          ...page,
          call_tasks: (page.call_tasks ?? []).map((task) =>
            task.id === taskId ? { ...task, status } : task,
          ),
        })),
      },
  );
};

/**
 * Shows what the feed says of a task, and asks for the rest of it until the row is at least as new: it says the same, or was
 * written since. Each time it waits longer, and in the end the database is right.
 */
export const moveTask = (cache: QueryClient, taskId: string, status: Status): void => {
  const told = Symbol(taskId);
  const pending = unconfirmed.get(cache) ?? new Map<string, symbol>();
  unconfirmed.set(cache, pending.set(taskId, told));
  const version = Math.max(-1, ...rowsOf(cache, taskId).map((row) => row.version ?? 0));
  show(cache, taskId, status);

  const ask = async (waits: readonly number[]): Promise<void> => {
    await cache.invalidateQueries({ queryKey: keys.tasks });
    if (pending.get(taskId) !== told) return;
    const isBehind = rowsOf(cache, taskId).some(
      (row) => row.status !== status && (row.version ?? 0) <= version,
    );
    if (isBehind && waits.length > 0) {
      show(cache, taskId, status);
      wait(waits);
    } else {
      pending.delete(taskId);
    }
  };
  const wait = ([next, ...later]: readonly number[]): void => {
    setTimeout(() => void ask(later), next);
  };
  wait(WAITS_MS);
};
