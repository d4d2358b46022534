import type { ReactNode } from 'react';

/** One part of the kit as it looks in use; `of` is the file in `components/ui` that it comes from. */
export interface Specimen {
  readonly of: string;
  readonly shown: ReactNode;
  /** For what has to be seen beside itself at full width. */
  readonly wide?: boolean;
}
