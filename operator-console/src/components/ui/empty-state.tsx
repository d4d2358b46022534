import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Nothing here: why, and what to do next. */
export const EmptyState = ({
  icon: Icon,
  title,
  children,
  action,
}: {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) => (
  <div className="flex flex-col items-center gap-2 px-6 py-16 text-center">
    <span className="mb-2 grid size-11 place-items-center rounded-full bg-sunken text-text-3">
      <Icon aria-hidden className="size-5" />
    </span>
    <p className="text-heading font-semibold">{title}</p>
    {children !== undefined && <p className="max-w-md text-body text-balance text-text-2">{children}</p>}
    {action !== undefined && <div className="mt-3">{action}</div>}
  </div>
);
