import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Skeleton } from '@/components/ui/skeleton';
import { useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';

/** A row that can be reached, ticked and opened by keyboard. */
export const listRowClass =
  'cursor-default border-b outline-none data-focus-visible:inset-ring-2 data-focus-visible:inset-ring-accent data-focus-visible:bg-hover data-hovered:bg-hover data-selected:bg-accent-soft';

/** The head of a list: the names of its columns, or what can be done with the rows that are ticked. */
export const ListHead = ({
  columns,
  total,
  selected,
  onSelectAll,
  onClear,
  actions,
  children,
}: {
  /** Class of the grid that the rows have as well. */
  columns: string;
  total: number;
  selected: number;
  onSelectAll: () => void;
  onClear: () => void;
  actions: ReactNode;
  children: ReactNode;
}) => {
  const t = useT();
  const all = (
    <Checkbox
      label={t('list.select-all')}
      isSelected={selected > 0 && selected === total}
      isIndeterminate={selected > 0 && selected < total}
      onChange={(chosen) => (chosen ? onSelectAll() : onClear())}
    />
  );
  return selected === 0 ? (
    <div className={cx(columns, 'h-10 shrink-0 border-b text-meta font-medium text-text-3')}>
      {all}
      {children}
    </div>
  ) : (
    <div
      role="toolbar"
      aria-label={t('list.selection')}
      className="flex h-10 shrink-0 items-center gap-2 overflow-x-auto border-b bg-accent-soft px-3"
    >
      {all}
      <p role="status" className="tnum text-meta sm:mr-2 font-semibold whitespace-nowrap text-accent-text">
        {t('list.selected', { count: selected })}
      </p>
      {actions}
      <Button
        look="quiet"
        size="icon"
        className="ml-auto max-sm:hidden"
        aria-label={t('list.select-none')}
        onPress={onClear}
      >
        <X aria-hidden className="size-4" />
      </Button>
    </div>
  );
};

/** The foot of a list: how much of it is there, and a second try when the rest of it did not come. */
export const ListFoot = ({ words, onRetry }: { words: string; onRetry?: (() => void) | undefined }) => {
  const t = useT();
  return (
    <div className="flex min-h-9 shrink-0 items-center gap-3 border-t px-4 text-meta text-text-3">
      <p role="status">{onRetry ? t('list.broken') : words}</p>
      {onRetry && (
        <Button look="secondary" size="small" onPress={onRetry}>
          {t('app.retry')}
        </Button>
      )}
    </div>
  );
};

/** A list that has not come yet. */
export const ListSkeleton = ({
  rowClass,
  round = false,
  words,
}: {
  rowClass: string;
  /** Whether the rows begin with a face instead of a state. */
  round?: boolean;
  words?: string;
}) => {
  const t = useT();
  return (
    <>
      <p role="status" className="sr-only">
        {words ?? t('app.loading')}
      </p>
      <div aria-hidden className="flex flex-col">
        {Array.from({ length: 10 }, (_, row) => (
          <div key={row} className={cx('flex items-center gap-4 border-b px-4', rowClass)}>
            <Skeleton className={round ? 'size-8 rounded-full' : 'h-5 w-28 rounded-full'} />
            <Skeleton className={row % 3 ? 'h-3.5 w-2/5' : 'h-3.5 w-1/3'} />
            <Skeleton className="ml-auto h-3.5 w-20" />
          </div>
        ))}
      </div>
    </>
  );
};
