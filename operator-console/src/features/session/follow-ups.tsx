import { useNavigate } from '@tanstack/react-router';
import { ListTodo, PencilLine } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/card';
import { ProblemNote } from '@/components/ui/problem-note';
import { useCreateTask } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';

/** What is still to be done; each becomes a call of its own with one press. */
export const FollowUps = ({ tasks }: { tasks: readonly string[] }) => {
  const t = useT();
  const navigate = useNavigate();
  const create = useCreateTask();
  if (tasks.length === 0) {
    return null;
  }
  return (
    <Panel title={t('follow-ups.title')} aside={<ListTodo aria-hidden className="size-4 text-text-3" />}>
      {create.isError && <ProblemNote error={create.error} />}
      <ul className="flex flex-col">
        {tasks.map((task) => (
          <li key={task} className="flex min-h-11 items-center justify-between gap-4 not-first:border-t">
            <span>{task}</span>
            <Button
              look="secondary"
              size="small"
              isDisabled={create.isPending}
              onPress={() =>
                create.mutate(
                  { draft: { raw_instruction: task }, key: crypto.randomUUID() },
                  { onSuccess: ({ id }) => void navigate({ to: '/tasks/$taskId', params: { taskId: id } }) },
                )
              }
            >
              <PencilLine aria-hidden className="size-4" />
              {t('follow-ups.make')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
