import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PencilLine, Phone } from 'lucide-react';
import { FilterBar } from './filter-bar';
import { TaskList } from './task-list';
import { useCancelWithUndo } from './use-cancel-with-undo';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { Skeleton } from '@/components/ui/skeleton';
import { asTask, taskListQuery } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';

const Waiting = () => (
  <div aria-hidden className="flex flex-col">
    {Array.from({ length: 10 }, (_, row) => (
      <div key={row} className="flex h-11 items-center gap-4 border-b px-4">
        <Skeleton className="h-5 w-28 rounded-full" />
        <Skeleton className={row % 3 ? 'h-3.5 w-2/5' : 'h-3.5 w-1/3'} />
        <Skeleton className="ml-auto h-3.5 w-20" />
      </div>
    ))}
  </div>
);

/** All calls that were ever asked for. */
export const TasksPage = () => {
  const t = useT();
  const navigate = useNavigate({ from: '/tasks' });
  const filter = useSearch({ from: '/inside/tasks' });
  const { data, error, refetch, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(taskListQuery(filter));
  const { hidden, cancel } = useCancelWithUndo();
  const tasks = (data?.pages ?? [])
    .flatMap((page) => page.call_tasks ?? [])
    .map(asTask)
    .filter((task) => !hidden.has(task.id));
  const isFiltered = filter.status !== undefined || filter.priority !== undefined || filter.q !== undefined;
  const newCall = (
    <Link to="/" className={buttonClass('primary')}>
      <PencilLine aria-hidden className="size-4" />
      {t('tasks.new')}
    </Link>
  );
  return (
    <Page title={t('tasks.title')} actions={newCall} fill>
      <FilterBar filter={filter} onChange={(next) => void navigate({ search: next, replace: true })} />
      <section className="flex min-h-80 flex-1 flex-col overflow-hidden rounded-card border border-line bg-surface">
        {error ? (
          <div className="p-4">
            <ProblemNote error={error} onRetry={() => void refetch()} />
          </div>
        ) : isPending ? (
          <>
            <p role="status" className="sr-only">
              {t('app.loading')}
            </p>
            <Waiting />
          </>
        ) : tasks.length === 0 ? (
          <EmptyState
            icon={Phone}
            title={t(isFiltered ? 'tasks.none.filtered' : 'tasks.none')}
            action={newCall}
          >
            {t(isFiltered ? 'tasks.none.filtered.next' : 'tasks.none.next')}
          </EmptyState>
        ) : (
          <TaskList
            tasks={tasks}
            isLoadingMore={isFetchingNextPage}
            hasMore={hasNextPage}
            onMore={() => {
              if (!isFetchingNextPage) void fetchNextPage();
            }}
            onCancel={cancel}
          />
        )}
      </section>
    </Page>
  );
};
