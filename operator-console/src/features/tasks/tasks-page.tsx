import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PencilLine, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { FilterBar } from './filter-bar';
import { TaskList } from './task-list';
import { useTaskActions } from './use-task-actions';
import { Button, buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ListSkeleton } from '@/components/ui/list';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { asTask, taskListQuery } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';

/** Says why the list is empty, and the way out of it. */
const NoTasks = ({ action, onShowAll }: { action: ReactNode; onShowAll: (() => void) | undefined }) => {
  const t = useT();
  return onShowAll ? (
    <EmptyState
      icon={Phone}
      title={t('tasks.none.filtered')}
      action={
        <Button look="secondary" onPress={onShowAll}>
          {t('tasks.none.filtered.all')}
        </Button>
      }
    >
      {t('tasks.none.filtered.next')}
    </EmptyState>
  ) : (
    <EmptyState icon={Phone} title={t('tasks.none')} action={action}>
      {t('tasks.none.next')}
    </EmptyState>
  );
};

/** All calls that were ever asked for. */
export const TasksPage = () => {
  const t = useT();
  const navigate = useNavigate({ from: '/tasks' });
  const filter = useSearch({ from: '/inside/tasks' });
  const list = useInfiniteQuery(taskListQuery(filter));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const actions = useTaskActions();
  const tasks = (data?.pages ?? [])
    .flatMap((page) => page.call_tasks ?? [])
    .map(asTask)
    .filter((task) => !actions.hidden.has(task.id));
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
        {data === undefined && error ? (
          <div className="p-4">
            <ProblemNote error={error} onRetry={() => void refetch()} />
          </div>
        ) : data === undefined ? (
          <ListSkeleton rowClass="h-16 md:h-11" />
        ) : tasks.length === 0 && !hasNextPage ? (
          <NoTasks
            action={newCall}
            onShowAll={
              isFiltered ? () => void navigate({ search: { sort: filter.sort }, replace: true }) : undefined
            }
          />
        ) : (
          <TaskList
            tasks={tasks}
            actions={actions}
            isLoadingMore={isFetchingNextPage}
            hasMore={hasNextPage}
            isBroken={list.isFetchNextPageError}
            onMore={() => {
              if (!isFetchingNextPage) void fetchNextPage();
            }}
          />
        )}
      </section>
    </Page>
  );
};
