import type { LucideIcon } from 'lucide-react';

interface Bar {
  readonly id: string;
  readonly icon?: LucideIcon;
  readonly label: string;
  readonly value: number;
  readonly figure: string;
}

/** Bars side by side, each with its word and its figure: nothing is said by colour alone. */
export const Bars = ({ rows }: { rows: readonly Bar[] }) => {
  const most = Math.max(...rows.map(({ value }) => value), 0) || 1;
  return (
    <ul className="flex flex-col gap-2.5">
      {rows.map(({ id, icon: Icon, label, value, figure }) => (
        <li key={id}>
          <span className="flex justify-between gap-4 text-body">
            <span className="flex min-w-0 items-center gap-2 text-text-2">
              {Icon && <Icon aria-hidden className="size-4 shrink-0 text-text-3" />}
              <span className="truncate">{label}</span>
            </span>
            <span className="tnum font-medium whitespace-nowrap">{figure}</span>
          </span>
          <svg aria-hidden viewBox="0 0 100 4" preserveAspectRatio="none" className="mt-1 h-1.5 w-full">
            <rect width="100" height="4" className="fill-sunken" />
            <rect
              width={value === 0 ? 0 : Math.max((value / most) * 100, 1)}
              height="4"
              className="fill-accent"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
};
