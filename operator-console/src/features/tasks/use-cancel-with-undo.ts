import { useQueryClient } from '@tanstack/react-query';
import { useUndoable } from '@/components/use-undoable';
import { keys } from '@/domain/keys';
import { cancelTask, titleOf, type Task } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';

/** Cancels a task; for a moment that can be undone. */
export const useCancelWithUndo = () => {
  const t = useT();
  const cache = useQueryClient();
  const { hidden, start } = useUndoable();
  const cancel = (task: Task): void =>
    start({
      id: task.id,
      words: t('tasks.cancelled', { task: titleOf(task) }),
      act: () => cancelTask(task.id).finally(() => cache.invalidateQueries({ queryKey: keys.taskLists })),
    });
  return { hidden, cancel };
};
