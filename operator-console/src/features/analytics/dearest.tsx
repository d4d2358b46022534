import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FigureTable } from './figure-table';
import { useFigureWords } from './use-figure-words';
import { Panel } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { asTask, taskQuery, titleOf } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';

const TaskName = ({ id }: { id: string }) => {
  const t = useT();
  const { data, isError } = useQuery(taskQuery(id));
  return data || isError ? (
    <Link to="/tasks/$taskId" params={{ taskId: id }} className="hover:underline">
      {data ? titleOf(asTask(data.call_task)) : t('task.title')}
    </Link>
  ) : (
    <Skeleton className="h-3.5 w-40" />
  );
};

/** What cost most: by what was asked for, and by who was called. */
export const Dearest = ({ figures }: { figures: Schemas['Analytics'] }) => {
  const t = useT();
  const { price } = useFigureWords(figures.cost?.currency);
  const tasks = figures.cost?.by_task ?? [];
  const contacts = figures.per_contact ?? [];
  return (
    <>
      {tasks.length > 0 && (
        <Panel title={t('analytics.tasks')}>
          <FigureTable
            caption={t('analytics.tasks')}
            head={[t('analytics.task'), t('analytics.attempts'), t('analytics.cost')]}
            rows={tasks.map(({ call_task_id: id = '', calls = 0, cost = 0 }) => ({
              id,
              label: <TaskName id={id} />,
              cells: [String(calls), price(cost)],
            }))}
          />
        </Panel>
      )}
      {contacts.length > 0 && (
        <Panel title={t('analytics.contacts')}>
          <FigureTable
            caption={t('analytics.contacts')}
            head={[t('analytics.contact'), t('analytics.calls'), t('analytics.goal'), t('analytics.cost')]}
            rows={contacts.map(({ contact_id: id = '', name, calls = 0, goal_achieved = 0, cost = 0 }) => ({
              id,
              label: name ?? t('history.contact.unknown'),
              cells: [String(calls), String(goal_achieved), price(cost)],
            }))}
          />
        </Panel>
      )}
    </>
  );
};
