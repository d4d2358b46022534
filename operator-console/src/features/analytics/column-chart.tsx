import { scaleOf } from './scale';

/** One column: its parts from the bottom up, and what it says to who points at it. */
export interface Column {
  readonly label: string;
  readonly parts: readonly { readonly value: number; readonly className: string }[];
  readonly words: string;
}

const HEIGHT = 132;
const WIDTH = 600;

const sumOf = ({ parts }: Column): number => parts.reduce((sum, { value }) => sum + value, 0);

/** Columns over time before a quiet scale, drawn only: the same figures stand in a table beside it. */
const ColumnChart = ({
  columns,
  isWhole,
  format,
}: {
  columns: readonly Column[];
  /** Whether what is counted has no fractions. */
  isWhole: boolean;
  /** Of the figures at the scale. */
  format: (value: number) => string;
}) => {
  const lines = scaleOf(Math.max(...columns.map(sumOf), 0), isWhole);
  const top = lines.at(-1) ?? 1;
  const scale = HEIGHT / top;
  const slot = WIDTH / Math.max(columns.length, 1);
  return (
    <div aria-hidden className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 pt-2">
      <div className="tnum flex h-36 flex-col-reverse justify-between text-right text-[11px] text-text-3">
        {lines.map((line) => (
          <span key={line} className="-my-2 leading-4">
            {format(line)}
          </span>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-36 w-full overflow-visible"
      >
        {lines.map((line) => (
          <line
            key={line}
            x2={WIDTH}
            y1={HEIGHT - line * scale}
            y2={HEIGHT - line * scale}
            vectorEffect="non-scaling-stroke"
            className={line === 0 ? 'stroke-line-strong' : 'stroke-line [stroke-dasharray:2_3]'}
          />
        ))}
        {columns.map(({ label, parts, words }, index) => (
          <g key={label} className="hover:opacity-75">
            <title>{words}</title>
            <rect x={index * slot} width={slot} height={HEIGHT} className="fill-transparent" />
            {parts.map(
              ({ value, className }, part) =>
                value > 0 && (
                  <rect
                    key={part}
                    x={index * slot + slot * 0.14}
                    y={HEIGHT - parts.slice(0, part + 1).reduce((sum, each) => sum + each.value, 0) * scale}
                    width={slot * 0.72}
                    height={value * scale}
                    vectorEffect="non-scaling-stroke"
                    className={className}
                  />
                ),
            )}
          </g>
        ))}
      </svg>
      <div className="tnum col-start-2 mt-1.5 flex justify-between text-meta text-text-3">
        <span>{columns[0]?.label}</span>
        <span>{columns.at(-1)?.label}</span>
      </div>
    </div>
  );
};

export default ColumnChart;
