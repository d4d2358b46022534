import { Counts } from './counts';
import { Dearest } from './dearest';
import { LatencyTable } from './latency-table';
import { OverTime } from './over-time';
import { Tiles } from './tiles';
import { Panel } from '@/components/ui/card';
import { everyDay, type Period } from '@/domain/figures';
import { useT } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';

/** The figures: what came of the calls first, then how fast they were, what they cost, and why some failed. */
export const FiguresView = ({
  figures,
  today,
  period,
  isOwn,
}: {
  figures: Schemas['Analytics'];
  /** By the user's clock. */
  today: string;
  period: Period;
  /** Whether they are about the user's own calls, which can be named. */
  isOwn: boolean;
}) => {
  const t = useT();
  return (
    <>
      <Tiles figures={figures} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <OverTime days={everyDay(figures.per_day ?? [], today, period)} currency={figures.cost?.currency} />
        <Panel title={t('analytics.latency')}>
          <LatencyTable latency={figures.latency_ms ?? {}} />
        </Panel>
        <Counts figures={figures} />
        {isOwn && <Dearest figures={figures} />}
      </div>
    </>
  );
};
