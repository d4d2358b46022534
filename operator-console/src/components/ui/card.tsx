import { useId, type ReactNode } from 'react';
import { cx } from '@/lib/cx';

export const Card = ({ className, children }: { className?: string; children: ReactNode }) => (
  <div className={cx('rounded-card border border-line bg-surface', className)}>{children}</div>
);

/** A card with a heading, which names it. */
export const Panel = ({
  title,
  aside,
  className,
  bodyClass = 'px-4 pb-4',
  children,
}: {
  title: string;
  aside?: ReactNode;
  className?: string;
  bodyClass?: string;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cx('rounded-card border border-line bg-surface', className)}>
      <header className="flex min-h-11 items-center justify-between gap-3 px-4">
        <h2 id={id} className="text-body font-semibold text-text">
          {title}
        </h2>
        {aside}
      </header>
      <div className={bodyClass}>{children}</div>
    </section>
  );
};
