import { useState } from 'react';
import type { Selection } from 'react-aria-components/GridList';

/** Which rows of a list are ticked: those that are no longer shown count no more. */
export const useTicked = <T extends { readonly id: string }>(rows: readonly T[]) => {
  const [keys, setKeys] = useState<Selection>(new Set());
  const ticked = keys === 'all' ? rows : rows.filter(({ id }) => keys.has(id));
  return {
    ticked,
    /** For the list. */
    keys,
    setKeys,
    tickAll: () => setKeys(new Set(rows.map(({ id }) => id))),
    clear: () => setKeys(new Set()),
  };
};
