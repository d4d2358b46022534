import type { ReactNode } from 'react';

export interface FigureRow {
  readonly id: string;
  readonly label: ReactNode;
  readonly cells: readonly string[];
}

/** Figures in rows; the first column says of what. */
export const FigureTable = ({
  caption,
  head,
  rows,
  isHidden = false,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly FigureRow[];
  /** For who does not see what is drawn in its place. */
  isHidden?: boolean;
}) => (
  <div
    {...(!isHidden && { tabIndex: 0, role: 'group', 'aria-label': caption })}
    className={isHidden ? 'sr-only' : 'max-h-60 overflow-y-auto'}
  >
    <table className="tnum w-full text-right text-body">
      <caption className="sr-only">{caption}</caption>
      <thead className="sticky top-0 bg-surface text-meta text-text-3">
        <tr>
          {head.map((name) => (
            <th key={name} scope="col" className="py-1.5 pl-3 font-medium first:pl-0 first:text-left">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, cells }) => (
          <tr key={id} className="border-t">
            <th scope="row" className="h-8 w-1/2 max-w-0 truncate text-left font-normal">
              {label}
            </th>
            {cells.map((cell, column) => (
              <td key={column} className="pl-3 whitespace-nowrap">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
