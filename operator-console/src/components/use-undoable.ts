import { useCallback, useEffect, useRef, useState } from 'react';
import { toast } from '@/components/ui/toasts';
import { useProblemWords } from '@/i18n/problem-words';
import { useT } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

const UNDO_MS = 6_000;

interface Undoable {
  /** Of what is not to be seen any more. */
  readonly id: string;
  /** Says what was done. */
  readonly words: string;
  /** Does it; what it changes on the page is to be up to date when it has ended. */
  readonly act: () => Promise<unknown>;
}

/** Does something at once to the eye and a moment later in truth: until then it can be undone, and leaving the page does it. */
export const useUndoable = () => {
  const t = useT();
  const wordsOf = useProblemWords();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Map<string, () => void>());

  const show = useCallback(
    (id: string) => setHidden((ids) => new Set([...ids].filter((each) => each !== id))),
    [],
  );

  const start = useCallback(
    ({ id, words, act }: Undoable) => {
      setHidden((ids) => new Set([...ids, id]));
      const timer = setTimeout(() => waiting.current.get(id)?.(), UNDO_MS);
      waiting.current.set(id, () => {
        clearTimeout(timer);
        waiting.current.delete(id);
        void act()
          .catch((error: unknown) => toast({ tone: 'bad', text: wordsOf(asProblem(error)).title }))
          .finally(() => show(id));
      });
      toast({
        tone: 'ok',
        text: words,
        action: {
          label: t('app.undo'),
          run: () => {
            clearTimeout(timer);
            waiting.current.delete(id);
            show(id);
          },
        },
      });
    },
    [show, t, wordsOf],
  );

  useEffect(() => {
    const pending = waiting.current;
    return () => pending.forEach((finish) => finish());
  }, []);

  return { hidden, start };
};
