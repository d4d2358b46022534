import { useNavigate } from '@tanstack/react-router';
import { ChevronsUp, ChevronUp, MoreHorizontal, PhoneOutgoing, Trash2 } from 'lucide-react';
import { GridList, GridListItem, GridListLoadMoreItem } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { RelativeTime } from '@/components/ui/time';
import { toast } from '@/components/ui/toasts';
import { PRIORITY_WORDS } from '@/domain/priority';
import { TaskStatusBadge } from '@/domain/status';
import { canStart, isOver, titleOf, useStartCall, type Task } from '@/domain/tasks';
import { useProblemWords } from '@/i18n/problem-words';
import { useT } from '@/i18n/i18n';
import { phone } from '@/lib/format';
import { asProblem } from '@/lib/problem';

const COLUMNS =
  'grid grid-cols-[148px_minmax(0,1fr)_40px] items-center gap-4 px-4 md:grid-cols-[148px_minmax(0,1fr)_150px_88px_120px_40px]';

const PriorityMark = ({ priority }: { priority: Task['priority'] }) => {
  const t = useT();
  const Icon = priority === 'urgent' ? ChevronsUp : priority === 'high' ? ChevronUp : undefined;
  return (
    <span className={`inline-flex items-center gap-1 ${Icon ? 'font-medium text-text' : 'text-text-3'}`}>
      {Icon && <Icon aria-hidden className="size-4" />}
      {t(PRIORITY_WORDS[priority])}
    </span>
  );
};

const Actions = ({ task, onCancel }: { task: Task; onCancel: (task: Task) => void }) => {
  const t = useT();
  const navigate = useNavigate();
  const start = useStartCall();
  const wordsOf = useProblemWords();
  return (
    <Menu
      label={t('tasks.actions')}
      button={
        <Button look="quiet" size="icon" aria-label={t('tasks.actions.of', { task: titleOf(task) })}>
          <MoreHorizontal aria-hidden className="size-4" />
        </Button>
      }
    >
      <MenuItem
        icon={PhoneOutgoing}
        isDisabled={!canStart(task.status)}
        onAction={() =>
          start.mutate(
            { id: task.id, key: crypto.randomUUID() },
            {
              onSuccess: (session) =>
                void navigate({ to: '/calls/$sessionId', params: { sessionId: session.id } }),
              onError: (error) => toast({ tone: 'bad', text: wordsOf(asProblem(error)).title }),
            },
          )
        }
      >
        {t(task.status === 'failed' ? 'start.again' : 'start.action')}
      </MenuItem>
      <MenuItem icon={Trash2} danger isDisabled={isOver(task.status)} onAction={() => onCancel(task)}>
        {t('tasks.cancel')}
      </MenuItem>
    </Menu>
  );
};

/** The rows: only those in sight exist, arrows move between them, Enter opens one. */
export const TaskList = ({
  tasks,
  hasMore,
  isLoadingMore,
  onMore,
  onCancel,
}: {
  tasks: readonly Task[];
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
  onCancel: (task: Task) => void;
}) => {
  const t = useT();
  const navigate = useNavigate();
  return (
    <>
      <div aria-hidden className={`${COLUMNS} h-9 shrink-0 border-b text-meta font-medium text-text-3`}>
        <span>{t('tasks.column.status')}</span>
        <span>{t('tasks.column.call')}</span>
        <span className="max-md:hidden">{t('tasks.column.callee')}</span>
        <span className="max-md:hidden">{t('tasks.column.priority')}</span>
        <span className="text-right max-md:hidden">{t('tasks.column.created')}</span>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: 44, loaderSize: 40 }}>
        <GridList
          aria-label={t('tasks.title')}
          className="min-h-0 flex-1 overflow-y-auto outline-none"
          onAction={(key) => void navigate({ to: '/tasks/$taskId', params: { taskId: String(key) } })}
        >
          {tasks.map((task) => (
            <GridListItem
              key={task.id}
              id={task.id}
              textValue={titleOf(task)}
              className={`${COLUMNS} h-11 cursor-default border-b outline-none data-focus-visible:bg-hover data-focus-visible:inset-ring-2 data-focus-visible:inset-ring-accent data-hovered:bg-hover`}
            >
              <TaskStatusBadge status={task.status} />
              <span className="truncate font-medium">{titleOf(task)}</span>
              <span className="tnum truncate text-text-2 max-md:hidden">
                {task.ai_plan?.calleeName ?? phone(task.target_phone_number ?? '')}
              </span>
              <span className="max-md:hidden">
                <PriorityMark priority={task.priority} />
              </span>
              <span className="text-right text-text-2 max-md:hidden">
                <RelativeTime at={task.created_at} />
              </span>
              <Actions task={task} onCancel={onCancel} />
            </GridListItem>
          ))}
          {hasMore && (
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
      <p className="shrink-0 border-t px-4 py-2 text-meta text-text-3">
        {t(hasMore ? 'tasks.count.more' : 'tasks.count', { count: tasks.length })}
      </p>
    </>
  );
};
