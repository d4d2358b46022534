import { ChartColumn, Table2 } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Column } from './column-chart';
import { FigureTable, type FigureRow } from './figure-table';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { useT } from '@/i18n/i18n';

const ColumnChart = lazy(() => import('./column-chart'));

/** Figures over time, drawn or as a table, whichever one reads better. */
export const ChartPanel = ({
  title,
  aside,
  columns,
  isWhole,
  format,
  head,
  rows,
}: {
  title: string;
  aside?: ReactNode;
  columns: readonly Column[];
  isWhole: boolean;
  format: (value: number) => string;
  head: readonly string[];
  rows: readonly FigureRow[];
}) => {
  const t = useT();
  const [isTable, setTable] = useState(false);
  const Icon = isTable ? ChartColumn : Table2;
  return (
    <Panel
      title={title}
      aside={
        <span className="flex items-center gap-3">
          {aside}
          <Button
            look="quiet"
            size="icon"
            aria-label={t(isTable ? 'analytics.as-chart' : 'analytics.as-table', { title })}
            onPress={() => setTable(!isTable)}
          >
            <Icon aria-hidden className="size-4" />
          </Button>
        </span>
      }
    >
      {!isTable && (
        <Suspense fallback={<Skeleton className="h-46" />}>
          <ColumnChart columns={columns} isWhole={isWhole} format={format} />
        </Suspense>
      )}
      <FigureTable caption={title} head={head} rows={rows} isHidden={!isTable} />
    </Panel>
  );
};
