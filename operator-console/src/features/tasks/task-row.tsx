import { ChevronsUp, ChevronUp } from 'lucide-react';
import { GridListItem } from 'react-aria-components/GridList';
import { COLUMNS } from './task-columns';
import { TaskRowMenu } from './task-row-menu';
import { Checkbox } from '@/components/ui/checkbox';
import { listRowClass } from '@/components/ui/list';
import { RelativeTime } from '@/components/ui/time';
import { PRIORITY_WORDS } from '@/domain/priority';
import { TaskStatusBadge } from '@/domain/status';
import { titleOf, type Task } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';
import { phone } from '@/lib/format';

const PriorityMark = ({ priority }: { priority: Task['priority'] }) => {
  const t = useT();
  const Icon = priority === 'urgent' ? ChevronsUp : priority === 'high' ? ChevronUp : undefined;
  return (
    <span className={cx('inline-flex items-center gap-1', Icon ? 'font-medium text-text' : 'text-text-3')}>
      {Icon && <Icon aria-hidden className="size-4" />}
      {t(PRIORITY_WORDS[priority])}
    </span>
  );
};

/** One call of the list. */
export const TaskRow = ({
  task,
  isDialling,
  onCancel,
}: {
  task: Task;
  isDialling: boolean;
  onCancel: () => void;
}) => {
  const t = useT();
  const state = isDialling ? (
    <span className="text-meta font-medium text-info">{t('tasks.dialling')}</span>
  ) : (
    <TaskStatusBadge status={task.status} />
  );
  return (
    <GridListItem
      id={task.id}
      textValue={titleOf(task)}
      className={cx(COLUMNS, listRowClass, 'h-16 md:h-11')}
    >
      <Checkbox slot="selection" />
      <span className="flex items-center max-md:hidden">{state}</span>
      <span className="min-w-0">
        <span className="block truncate font-medium">{titleOf(task)}</span>
        <span className="mt-0.5 flex items-center gap-3 text-meta text-text-3 md:hidden">
          {state}
          <RelativeTime at={task.created_at} />
        </span>
      </span>
      <span className="tnum truncate text-text-2 max-lg:hidden">
        {task.ai_plan?.calleeName ?? phone(task.target_phone_number ?? '')}
      </span>
      <span className="flex items-center max-lg:hidden">
        <PriorityMark priority={task.priority} />
      </span>
      <span className="text-right text-text-2 max-md:hidden">
        <RelativeTime at={task.created_at} />
      </span>
      <TaskRowMenu task={task} onCancel={onCancel} />
    </GridListItem>
  );
};
