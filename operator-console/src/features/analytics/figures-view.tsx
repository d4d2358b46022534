import { lazy, Suspense } from 'react';
import { Bars } from './bars';
import { LatencyTable } from './latency-table';
import { Panel } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { useFailureWords } from '@/domain/failure';
import { costOfDays, everyDay, type Period } from '@/domain/figures';
import { dayStart } from '@/domain/history-filter';
import { useLocale, useT } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';
import { clock, money } from '@/lib/format';

const ColumnChart = lazy(() => import('./column-chart'));

const Tile = ({ label, figure, aside }: { label: string; figure: string; aside: string }) => (
  <div className="rounded-card border bg-surface px-4 py-3">
    <p className="text-meta font-medium text-text-3">{label}</p>
    <p className="tnum text-numeral font-semibold tracking-[-0.02em]">{figure}</p>
    <p className="tnum text-meta text-text-2">{aside}</p>
  </div>
);

/** The figures: what came of the calls first, then how fast they were, what they cost, and why some failed. */
export const FiguresView = ({
  figures,
  until,
  period,
}: {
  figures: Schemas['Analytics'];
  until: Date;
  period: Period;
}) => {
  const t = useT();
  const language = useLocale();
  const failure = useFailureWords();
  const { calls: all = 0, goal_achieved_rate: rate, latency_ms: latency = {}, failures = [] } = figures;
  const days = everyDay(figures.per_day ?? [], until, period);
  const total = figures.cost?.total ?? 0;
  const costs = costOfDays(days, total);
  const day = (iso: string): string =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(dayStart(iso));
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const price = (amount: number): string =>
    money(Math.round(amount * 100) / 100, figures.cost?.currency, language);
  const outcomeWords = (outcome: string): string =>
    outcome === 'completed' || outcome === 'cancelled'
      ? t(`status.call.${outcome}`)
      : outcome === 'in_progress'
        ? t('status.call.connected')
        : failure(outcome);
  const answer = latency['total'];
  return (
    <>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <Tile
          label={t('analytics.calls')}
          figure={String(all)}
          aside={t('analytics.talked', { time: clock((figures.duration_seconds?.total ?? 0) * 1000) })}
        />
        <Tile
          label={t('analytics.goal')}
          figure={rate === undefined ? '–' : percent.format(rate)}
          aside={t('analytics.goal.of')}
        />
        <Tile
          label={t('analytics.answer')}
          figure={answer?.p50 === undefined ? '–' : `${Math.round(answer.p50)} ms`}
          aside={t('analytics.answer.p95', { ms: Math.round(answer?.p95 ?? 0) })}
        />
        <Tile
          label={t('analytics.cost')}
          figure={price(total)}
          aside={t('analytics.cost.call', { cost: price(total / Math.max(all, 1)) })}
        />
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        <Panel
          title={t('analytics.days')}
          aside={
            <span className="flex items-center gap-1.5 text-meta text-text-2">
              <span aria-hidden className="size-2.5 rounded-[2px] bg-stage-endpointing" />
              {t('analytics.days.achieved')}
              <span aria-hidden className="ml-2 size-2.5 rounded-[2px] bg-stage-playout" />
              {t('analytics.days.other')}
            </span>
          }
        >
          <Suspense fallback={<Skeleton className="h-42" />}>
            <ColumnChart
              title={t('analytics.days')}
              columns={days.map(({ day: iso, calls, achieved }) => ({
                label: day(iso),
                words: t('analytics.days.words', { day: day(iso), calls, achieved }),
                parts: [
                  { value: achieved, className: 'fill-stage-endpointing' },
                  { value: calls - achieved, className: 'fill-stage-playout' },
                ],
              }))}
            />
          </Suspense>
        </Panel>
        <Panel
          title={t('analytics.costs')}
          aside={<span className="text-meta text-text-3">{t('analytics.costs.how')}</span>}
        >
          <Suspense fallback={<Skeleton className="h-42" />}>
            <ColumnChart
              title={t('analytics.costs')}
              columns={days.map(({ day: iso }, index) => ({
                label: day(iso),
                words: `${day(iso)}: ${price(costs[index] ?? 0)}`,
                parts: [{ value: costs[index] ?? 0, className: 'fill-accent' }],
              }))}
            />
          </Suspense>
        </Panel>
        <Panel title={t('analytics.outcomes')}>
          <Bars
            rows={Object.entries(figures.outcomes ?? {})
              .sort(([, one], [, other]) => other - one)
              .map(([id, calls]) => ({
                id,
                label: outcomeWords(id),
                value: calls,
                figure: `${calls} · ${percent.format(calls / Math.max(all, 1))}`,
              }))}
          />
        </Panel>
        <Panel title={t('analytics.latency')}>
          <LatencyTable latency={latency} />
        </Panel>
        <Panel title={t('analytics.failures')}>
          {failures.length === 0 && <p className="text-body text-text-2">{t('analytics.failures.none')}</p>}
          <Bars
            rows={failures.map(({ reason = '', calls = 0 }) => ({
              id: reason,
              label: failure(reason),
              value: calls,
              figure: String(calls),
            }))}
          />
        </Panel>
      </div>
    </>
  );
};
