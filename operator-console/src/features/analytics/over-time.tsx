import { ChartPanel } from './chart-panel';
import { useFigureWords } from './use-figure-words';
import type { DayFigures } from '@/domain/figures';
import { useT } from '@/i18n/i18n';

/** Filled and outlined: told apart without their colour. */
const ACHIEVED = { column: 'fill-accent stroke-accent', legend: 'bg-accent border border-accent' };
const OTHER = { column: 'fill-accent-soft stroke-accent', legend: 'bg-accent-soft border border-accent' };

const Legend = ({ colour, children }: { colour: string; children: string }) => (
  <span className="flex items-center gap-1.5 text-meta text-text-2">
    <span aria-hidden className={`size-2.5 rounded-[2px] ${colour}`} />
    {children}
  </span>
);

/** Calls and cost of each day. */
export const OverTime = ({
  days,
  currency,
}: {
  days: readonly DayFigures[];
  currency: string | undefined;
}) => {
  const t = useT();
  const { day, price } = useFigureWords(currency);
  const busy = days.filter(({ calls }) => calls > 0);
  return (
    <>
      <ChartPanel
        title={t('analytics.days')}
        aside={
          <span className="flex gap-3 max-sm:hidden">
            <Legend colour={ACHIEVED.legend}>{t('analytics.days.achieved')}</Legend>
            <Legend colour={OTHER.legend}>{t('analytics.days.other')}</Legend>
          </span>
        }
        isWhole
        format={String}
        columns={days.map(({ day: iso, calls, achieved }) => ({
          label: day(iso),
          words: t('analytics.days.words', { day: day(iso), calls, achieved }),
          parts: [
            { value: achieved, className: ACHIEVED.column },
            { value: calls - achieved, className: OTHER.column },
          ],
        }))}
        head={[t('analytics.day'), t('analytics.calls'), t('analytics.goal')]}
        rows={busy.map(({ day: iso, calls, achieved }) => ({
          id: iso,
          label: day(iso),
          cells: [String(calls), String(achieved)],
        }))}
      />
      <ChartPanel
        title={t('analytics.costs')}
        isWhole={false}
        format={price}
        columns={days.map(({ day: iso, cost }) => ({
          label: day(iso),
          words: `${day(iso)}: ${price(cost)}`,
          parts: [{ value: cost, className: 'fill-accent' }],
        }))}
        head={[t('analytics.day'), t('analytics.cost')]}
        rows={busy.map(({ day: iso, cost }) => ({ id: iso, label: day(iso), cells: [price(cost)] }))}
      />
    </>
  );
};
