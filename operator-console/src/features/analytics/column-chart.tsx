/** One column: its parts from the bottom up, and what it says to who points at it or cannot see it. */
export interface Column {
  readonly label: string;
  readonly parts: readonly { readonly value: number; readonly className: string }[];
  readonly words: string;
}

const HEIGHT = 132;
const WIDTH = 600;

const sumOf = ({ parts }: Column): number => parts.reduce((sum, { value }) => sum + value, 0);

/** Columns over time. The same figures stand in a list for those who do not see them. */
const ColumnChart = ({ title, columns }: { title: string; columns: readonly Column[] }) => {
  const most = Math.max(...columns.map(sumOf), 0) || 1;
  const slot = WIDTH / Math.max(columns.length, 1);
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden className="h-36 w-full">
        {columns.map(({ label, parts, words }, index) => (
          <g key={label} className="hover:opacity-75">
            <title>{words}</title>
            {parts.map(({ value, className }, part) => (
              <rect
                key={part}
                x={index * slot + slot * 0.14}
                y={
                  HEIGHT -
                  (parts.slice(0, part + 1).reduce((sum, each) => sum + each.value, 0) / most) * HEIGHT
                }
                width={slot * 0.72}
                height={(value / most) * HEIGHT}
                className={className}
              />
            ))}
          </g>
        ))}
      </svg>
      <div aria-hidden className="tnum mt-1.5 flex justify-between border-t pt-1.5 text-meta text-text-3">
        <span>{columns[0]?.label}</span>
        <span>{columns.at(-1)?.label}</span>
      </div>
      <ul aria-label={title} className="sr-only">
        {columns
          .filter((column) => sumOf(column) > 0)
          .map(({ label, words }) => (
            <li key={label}>{words}</li>
          ))}
      </ul>
    </figure>
  );
};

export default ColumnChart;
