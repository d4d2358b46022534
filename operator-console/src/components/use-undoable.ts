import { useCallback, useEffect, useRef, useState } from 'react';
import { toast } from '@/components/ui/toasts';
import { useProblemWords } from '@/i18n/problem-words';
import { useT } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

const UNDO_MS = 6_000;

interface Undoable {
  /** Of what it changes. */
  readonly ids: readonly string[];
  /** Says what was done. */
  readonly words: string;
  /** Does it; what it changes on the page is to be up to date when it has ended. */
  readonly act: () => Promise<unknown>;
}

/**
 * Does something at once to the eye and a moment later in truth: until then it can be undone, and leaving the page does it.
 * `pending` are those that are already changed to the eye.
 */
export const useUndoable = () => {
  const t = useT();
  const wordsOf = useProblemWords();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Set<() => void>());

  const start = useCallback(
    ({ ids, words, act }: Undoable) => {
      const settle = (): void =>
        setPending((known) => new Set([...known].filter((each) => !ids.includes(each))));
      const stop = (): void => {
        clearTimeout(timer);
        waiting.current.delete(finish);
      };
      const finish = (): void => {
        stop();
        void act()
          .catch((error: unknown) => toast({ tone: 'bad', text: wordsOf(asProblem(error)).title }))
          .finally(settle);
      };
      const timer = setTimeout(finish, UNDO_MS);
      waiting.current.add(finish);
      setPending((known) => new Set([...known, ...ids]));
      toast({
        tone: 'ok',
        text: words,
        action: {
          label: t('app.undo'),
          run: () => {
            stop();
            settle();
          },
        },
      });
    },
    [t, wordsOf],
  );

  useEffect(() => {
    const left = waiting.current;
    return () => left.forEach((finish) => finish());
  }, []);

  return { pending, start };
};
