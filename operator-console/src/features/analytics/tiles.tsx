import { useFigureWords } from './use-figure-words';
import { useT } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';
import { clock } from '@/lib/format';

const Tile = ({ label, figure, aside }: { label: string; figure: string; aside: string }) => (
  <div className="rounded-card border bg-surface px-4 py-3">
    <p className="text-meta font-medium text-text-3">{label}</p>
    <p className="tnum text-numeral font-semibold tracking-[-0.02em]">{figure}</p>
    <p className="tnum text-meta text-text-2">{aside}</p>
  </div>
);

/** The four figures that one looks for first. */
export const Tiles = ({ figures }: { figures: Schemas['Analytics'] }) => {
  const t = useT();
  const { percent, price } = useFigureWords(figures.cost?.currency);
  const { calls = 0, goal_achieved_rate: rate, cost } = figures;
  const answer = figures.latency_ms?.['total'];
  const total = cost?.total ?? 0;
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <Tile
        label={t('analytics.calls')}
        figure={String(calls)}
        aside={t('analytics.talked', { time: clock((figures.duration_seconds?.total ?? 0) * 1000) })}
      />
      <Tile
        label={t('analytics.goal')}
        figure={rate === undefined ? '–' : percent(rate)}
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
        aside={t('analytics.cost.call', { cost: price(total / Math.max(calls, 1)) })}
      />
    </div>
  );
};
