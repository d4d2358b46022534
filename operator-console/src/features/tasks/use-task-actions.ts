import { useQueryClient } from '@tanstack/react-query';
import { toast } from '@/components/ui/toasts';
import { useUndoable } from '@/components/use-undoable';
import { keys } from '@/domain/keys';
import { canCancel, canStart, cancelTask, titleOf, useStartCall, type Task } from '@/domain/tasks';
import { useProblemWords } from '@/i18n/problem-words';
import { useT, type MessageId } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

/** What can be done with several calls at once; for a moment all of it can be undone together. */
export const useTaskActions = () => {
  const t = useT();
  const wordsOf = useProblemWords();
  const cache = useQueryClient();
  const start = useStartCall();
  const cancelling = useUndoable();
  const dialling = useUndoable();

  /** Does it to one after the other, and says what some refused. */
  const toEach = async (tasks: readonly Task[], act: (task: Task) => Promise<unknown>): Promise<void> => {
    const refusals: unknown[] = [];
    for (const task of tasks) await act(task).catch((error: unknown) => refusals.push(error));
    await cache.invalidateQueries({ queryKey: keys.taskLists });
    if (refusals.length > 0) {
      const why = wordsOf(asProblem(refusals[0])).title;
      toast({
        tone: 'bad',
        text: tasks.length === 1 ? why : t('tasks.some-refused', { count: refusals.length, why }),
      });
    }
  };

  const said = (one: MessageId, many: MessageId, tasks: readonly Task[]): string =>
    tasks.length === 1 && tasks[0] ? t(one, { task: titleOf(tasks[0]) }) : t(many, { count: tasks.length });

  return {
    hidden: cancelling.pending,
    dialling: dialling.pending,
    cancel: (chosen: readonly Task[]): void => {
      const tasks = chosen.filter(({ status }) => canCancel(status));
      cancelling.start({
        ids: tasks.map(({ id }) => id),
        words: said('tasks.cancelled', 'tasks.cancelled.many', tasks),
        act: () => toEach(tasks, ({ id }) => cancelTask(id)),
      });
    },
    dial: (chosen: readonly Task[]): void => {
      const tasks = chosen.filter(({ id, status }) => canStart(status) && !dialling.pending.has(id));
      dialling.start({
        ids: tasks.map(({ id }) => id),
        words: said('tasks.dialled', 'tasks.dialled.many', tasks),
        act: () => toEach(tasks, ({ id }) => start.mutateAsync({ id, key: crypto.randomUUID() })),
      });
    },
  };
};

export type TaskActions = ReturnType<typeof useTaskActions>;
