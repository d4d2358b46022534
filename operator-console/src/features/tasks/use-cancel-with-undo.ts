import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { toast } from '@/components/ui/toasts';
import { keys } from '@/domain/keys';
import { cancelTask, titleOf, type Task } from '@/domain/tasks';
import { useProblemWords } from '@/i18n/problem-words';
import { useT } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

const UNDO_MS = 6_000;

/** Cancels at once to the eye and a moment later in truth: until then it can be undone, and leaving the page does it. */
export const useCancelWithUndo = () => {
  const t = useT();
  const wordsOf = useProblemWords();
  const cache = useQueryClient();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Map<string, () => void>());

  const show = useCallback(
    (id: string) => setHidden((ids) => new Set([...ids].filter((each) => each !== id))),
    [],
  );

  const cancel = useCallback(
    (task: Task) => {
      setHidden((ids) => new Set([...ids, task.id]));
      const timer = setTimeout(() => waiting.current.get(task.id)?.(), UNDO_MS);
      waiting.current.set(task.id, () => {
        clearTimeout(timer);
        waiting.current.delete(task.id);
        void cancelTask(task.id)
          .catch((error: unknown) => toast({ tone: 'bad', text: wordsOf(asProblem(error)).title }))
          .then(() => cache.invalidateQueries({ queryKey: keys.taskLists }))
          .finally(() => show(task.id));
      });
      toast({
        tone: 'ok',
        text: t('tasks.cancelled', { task: titleOf(task) }),
        action: {
          label: t('app.undo'),
          run: () => {
            clearTimeout(timer);
            waiting.current.delete(task.id);
            show(task.id);
          },
        },
      });
    },
    [cache, show, t, wordsOf],
  );

  useEffect(() => {
    const pending = waiting.current;
    return () => pending.forEach((finish) => finish());
  }, []);

  return { hidden, cancel };
};
