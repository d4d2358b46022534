import { useEffect, useRef } from 'react';
import { requestOf, type Draft } from './draft';
import { useCreateTask } from '@/domain/tasks';

/**
 * Asks for the task of a draft that was sent, until there is one: after a reload, too, when nobody waits for the answer any
 * more. The key sees to it that it stays one task. What went wrong, when the draft is back with the user.
 */
export const useAsking = (draft: Draft, change: (part: Partial<Draft>) => void): unknown => {
  const { mutate, error } = useCreateTask();
  const underWay = useRef(false);
  useEffect(() => {
    if (!draft.asked || draft.taskId !== '' || underWay.current) return;
    underWay.current = true;
    mutate(
      { draft: requestOf(draft), key: draft.key },
      {
        onSuccess: (task) => change({ taskId: task.id, instruction: task.raw_instruction }),
        onError: () => change({ asked: false }),
        onSettled: () => {
          underWay.current = false;
        },
      },
    );
  }, [draft, change, mutate]);
  return error;
};
