import { useNavigate } from '@tanstack/react-router';
import { PhoneOutgoing, Trash2 } from 'lucide-react';
import { Collection } from 'react-aria-components/Collection';
import { GridList, GridListLoadMoreItem } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { COLUMNS } from './task-columns';
import { TaskRow } from './task-row';
import type { TaskActions } from './use-task-actions';
import { Button } from '@/components/ui/button';
import { ListFoot, ListHead } from '@/components/ui/list';
import { useTicked } from '@/components/use-ticked';
import { canCancel, canStart, type Task } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';
import { useMedia } from '@/lib/media';

/** The rows: only those in sight exist, arrows move between them, Space ticks one, Enter opens it. */
export const TaskList = ({
  tasks,
  actions,
  hasMore,
  isLoadingMore,
  isBroken,
  onMore,
}: {
  tasks: readonly Task[];
  actions: TaskActions;
  hasMore: boolean;
  isLoadingMore: boolean;
  /** Whether the next rows could not be had. */
  isBroken: boolean;
  onMore: () => void;
}) => {
  const t = useT();
  const navigate = useNavigate();
  const isWide = useMedia('(width >= 768px)');
  const { ticked, keys, setKeys, tickAll, clear } = useTicked(tasks);
  const startable = ticked.filter(({ status }) => canStart(status)).length;
  const cancellable = ticked.filter(({ status }) => canCancel(status)).length;
  const act = (what: (chosen: readonly Task[]) => void): void => {
    what(ticked);
    clear();
  };
  return (
    <>
      <ListHead
        columns={COLUMNS}
        total={tasks.length}
        selected={ticked.length}
        onSelectAll={tickAll}
        onClear={clear}
        actions={
          <>
            <Button
              look="secondary"
              size="small"
              isDisabled={startable === 0}
              onPress={() => act(actions.dial)}
            >
              <PhoneOutgoing aria-hidden className="size-3.5" />
              {t('tasks.start-selected', { count: startable })}
            </Button>
            <Button
              look="danger-quiet"
              size="small"
              isDisabled={cancellable === 0}
              onPress={() => act(actions.cancel)}
            >
              <Trash2 aria-hidden className="size-3.5" />
              {t('tasks.cancel-selected', { count: cancellable })}
            </Button>
          </>
        }
      >
        <span aria-hidden className="max-md:hidden">
          {t('tasks.column.status')}
        </span>
        <span aria-hidden>{t('tasks.column.call')}</span>
        <span aria-hidden className="max-lg:hidden">
          {t('tasks.column.callee')}
        </span>
        <span aria-hidden className="max-lg:hidden">
          {t('tasks.column.priority')}
        </span>
        <span aria-hidden className="text-right max-md:hidden">
          {t('tasks.column.created')}
        </span>
      </ListHead>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: isWide ? 44 : 64, loaderSize: 40 }}>
        <GridList
          aria-label={t('tasks.title')}
          selectionMode="multiple"
          selectedKeys={keys}
          onSelectionChange={setKeys}
          className="min-h-0 flex-1 overflow-y-auto outline-none"
          onAction={(key) => void navigate({ to: '/tasks/$taskId', params: { taskId: String(key) } })}
        >
          <Collection items={tasks} dependencies={[actions.dialling, t]}>
            {(task) => (
              <TaskRow
                task={task}
                isDialling={actions.dialling.has(task.id)}
                onCancel={() => actions.cancel([task])}
              />
            )}
          </Collection>
          {hasMore && !isBroken && (
            <GridListLoadMoreItem
              onLoadMore={onMore}
              isLoading={isLoadingMore}
              className="flex h-10 items-center justify-center text-meta text-text-3"
            >
              {t('app.loading')}
            </GridListLoadMoreItem>
          )}
        </GridList>
      </Virtualizer>
      <ListFoot
        words={t(hasMore ? 'tasks.count.more' : 'tasks.count', { count: tasks.length })}
        onRetry={isBroken ? onMore : undefined}
      />
    </>
  );
};
