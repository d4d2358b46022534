import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';

/** A page: its title, its one primary action, and its content in a column that can be read. */
export const Page = ({
  title,
  lead,
  actions,
  wide = false,
  fill = false,
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  /** As high as the window, for what scrolls in itself. */
  fill?: boolean;
  children: ReactNode;
}) => (
  <div
    className={cx(
      'mx-auto flex w-full flex-col gap-5 px-4 pt-6 sm:px-8',
      !wide && 'max-w-[1200px]',
      fill ? 'min-h-0 flex-1 pb-6' : 'pb-12',
    )}
  >
    <title>{`${title} · pre-op-caller`}</title>
    <header className="flex min-h-9 flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-title font-semibold tracking-[-0.01em] text-balance">{title}</h1>
        {lead !== undefined && <div className="mt-1 text-body text-text-2">{lead}</div>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
    {children}
  </div>
);
