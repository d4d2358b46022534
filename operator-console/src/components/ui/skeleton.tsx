import { cx } from '@/lib/cx';

/** A place where something is about to stand. */
export const Skeleton = ({ className }: { className?: string }) => (
  <span
    aria-hidden
    className={cx('block animate-skeleton rounded-control bg-sunken', className ?? 'h-4 w-full')}
  />
);
