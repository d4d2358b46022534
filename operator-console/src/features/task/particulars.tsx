import type { ReactNode } from 'react';
import { Panel } from '@/components/ui/card';
import { Select } from '@/components/ui/select';
import { RelativeTime } from '@/components/ui/time';
import { toast } from '@/components/ui/toasts';
import { PRIORITY_WORDS } from '@/domain/priority';
import { isOver, useChangeTask, type Priority, type Task } from '@/domain/tasks';
import { useProblemWords } from '@/i18n/problem-words';
import { useT } from '@/i18n/i18n';
import { phone } from '@/lib/format';
import { asProblem } from '@/lib/problem';

const Item = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex min-h-8 items-center justify-between gap-4">
    <dt className="text-text-3">{name}</dt>
    <dd className="tnum truncate text-right">{children}</dd>
  </div>
);

const PRIORITIES: readonly Priority[] = ['low', 'normal', 'high', 'urgent'];

/** Who is called, when, and how urgent it is. */
export const Particulars = ({ task }: { task: Task }) => {
  const t = useT();
  const change = useChangeTask(task.id);
  const wordsOf = useProblemWords();
  const when = task.next_call_at ?? task.scheduled_for;
  return (
    <Panel title={t('task.particulars')}>
      <blockquote className="mb-3 border-l-2 border-line pl-3 text-text-2">{task.raw_instruction}</blockquote>
      <dl>
        {task.ai_plan?.calleeName && <Item name={t('task.callee')}>{task.ai_plan.calleeName}</Item>}
        {task.target_phone_number && <Item name={t('task.number')}>{phone(task.target_phone_number)}</Item>}
        {when && (
          <Item name={t('task.when')}>
            <RelativeTime at={when} />
          </Item>
        )}
        <Item name={t('task.created')}>
          <RelativeTime at={task.created_at} />
        </Item>
        <Item name={t('task.priority')}>
          {isOver(task.status) ? (
            t(PRIORITY_WORDS[task.priority])
          ) : (
            <Select
              hideLabel
              className="w-32"
              label={t('task.priority')}
              value={
                change.isPending ? ((change.variables.priority ?? task.priority) as Priority) : task.priority
              }
              options={PRIORITIES.map((id) => ({ id, label: t(PRIORITY_WORDS[id]) }))}
              onChange={(priority) =>
                change.mutate(
                  { priority },
                  { onError: (error) => toast({ tone: 'bad', text: wordsOf(asProblem(error)).title }) },
                )
              }
            />
          )}
        </Item>
      </dl>
    </Panel>
  );
};
