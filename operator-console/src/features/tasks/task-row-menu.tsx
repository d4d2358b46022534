import { useNavigate } from '@tanstack/react-router';
import { MoreHorizontal, PhoneOutgoing, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { toast } from '@/components/ui/toasts';
import { canCancel, canStart, titleOf, useStartCall, type Task } from '@/domain/tasks';
import { useProblemWords } from '@/i18n/problem-words';
import { useT } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

/** What can be done with one call. Who starts a single one watches it. */
export const TaskRowMenu = ({ task, onCancel }: { task: Task; onCancel: () => void }) => {
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
      <MenuItem icon={Trash2} danger isDisabled={!canCancel(task.status)} onAction={onCancel}>
        {t('tasks.cancel')}
      </MenuItem>
    </Menu>
  );
};
