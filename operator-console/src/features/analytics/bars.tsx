interface Bar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly figure: string;
}

/** Bars side by side, each with its word and its figure: nothing is said by colour alone. */
export const Bars = ({ rows }: { rows: readonly Bar[] }) => {
  const most = Math.max(...rows.map(({ value }) => value), 0) || 1;
  return (
    <ul className="flex flex-col gap-2.5">
      {rows.map(({ id, label, value, figure }) => (
        <li key={id}>
          <span className="flex justify-between gap-4 text-body">
            <span className="truncate text-text-2">{label}</span>
            <span className="tnum font-medium whitespace-nowrap">{figure}</span>
          </span>
          <svg aria-hidden viewBox="0 0 100 4" preserveAspectRatio="none" className="mt-1 h-1.5 w-full">
            <rect width="100" height="4" className="fill-sunken" />
            <rect width={Math.max((value / most) * 100, 1)} height="4" className="fill-accent" />
          </svg>
        </li>
      ))}
    </ul>
  );
};
