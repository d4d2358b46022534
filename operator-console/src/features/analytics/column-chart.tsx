/** One column: its parts from the bottom up, and what it says to who points at it. */
export interface Column {
  readonly label: string;
  readonly parts: readonly { readonly value: number; readonly className: string }[];
  readonly words: string;
}

const HEIGHT = 132;
const WIDTH = 600;

const sumOf = ({ parts }: Column): number => parts.reduce((sum, { value }) => sum + value, 0);

/** Columns over time, drawn only: the same figures stand in a table beside it. */
const ColumnChart = ({
  columns,
  format,
}: {
  columns: readonly Column[];
  /** Of the figure that the highest column stands for. */
  format: (value: number) => string;
}) => {
  const most = Math.max(...columns.map(sumOf), 0);
  const scale = HEIGHT / (most || 1);
  const slot = WIDTH / Math.max(columns.length, 1);
  return (
    <div aria-hidden>
      <p className="tnum border-b border-dashed text-right text-[11px] leading-4 text-text-3">
        {format(most)}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="h-36 w-full">
        {columns.map(({ label, parts, words }, index) => (
          <g key={label} className="hover:opacity-75">
            <title>{words}</title>
            <rect x={index * slot} width={slot} height={HEIGHT} className="fill-transparent" />
            {parts.map(({ value, className }, part) => (
              <rect
                key={part}
                x={index * slot + slot * 0.14}
                y={HEIGHT - parts.slice(0, part + 1).reduce((sum, each) => sum + each.value, 0) * scale}
                width={slot * 0.72}
                height={value * scale}
                className={className}
              />
            ))}
          </g>
        ))}
      </svg>
      <div className="tnum mt-1.5 flex justify-between border-t pt-1.5 text-meta text-text-3">
        <span>{columns[0]?.label}</span>
        <span>{columns.at(-1)?.label}</span>
      </div>
    </div>
  );
};

export default ColumnChart;
