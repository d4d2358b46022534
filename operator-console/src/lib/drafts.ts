import { useCallback, useState } from 'react';

const PREFIX = 'preop.draft.';

/** For whoever uses this tab next. */
export const forgetDrafts = (): void => {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
};

/**
 * Something half written, kept for this tab only: it survives a reload and is gone with the tab, because it may name people
 * and numbers.
 */
export const useDraft = <T extends object>(
  name: string,
  empty: T,
): [T, (change: Partial<T>) => void, () => void] => {
  const key = `${PREFIX}${name}`;
  const [draft, setDraft] = useState<T>(() => {
    try {
      return { ...empty, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<T>) };
    } catch {
      return empty;
    }
  });
  const change = useCallback(
    (part: Partial<T>) =>
      setDraft((present) => {
        const next = { ...present, ...part };
        sessionStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  const clear = useCallback(() => {
    sessionStorage.removeItem(key);
    setDraft(empty);
  }, [key, empty]);
  return [draft, change, clear];
};
