import { queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChartColumn } from 'lucide-react';
import { FiguresView } from './figures-view';
import { useIsAdmin } from '@/auth/auth-context';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import { PERIODS, SCOPES, USUAL, type Period, type Scope } from '@/domain/figures';
import { keys } from '@/domain/keys';
import { settingsQuery } from '@/domain/settings';
import { useT } from '@/i18n/i18n';
import { answered, api } from '@/lib/api';
import { beginOf, dayIn, daysBefore } from '@/lib/zoned';

const analyticsQuery = (period: Period, scope: Scope) =>
  queryOptions({
    queryKey: [...keys.analytics, period, scope] as const,
    queryFn: async ({ client, signal }) => {
      const until = new Date();
      // the service counts days by the clock of the settings
      const { timezone } = await client.query({ ...settingsQuery, staleTime: 'static' });
      const today = dayIn(timezone, until);
      const from = beginOf(daysBefore(today, period - 1), timezone);
      const { analytics } = await answered(
        api.GET('/api/analytics', {
          params: { query: { from: from.toISOString(), until: until.toISOString(), scope } },
          signal,
        }),
      );
      return { figures: analytics ?? {}, today };
    },
    staleTime: 60_000,
  });

/** The address of it; what is usual is not said. */
const searchOf = (period: Period, scope: Scope) => ({
  ...(period !== USUAL && { days: period }),
  ...(scope === 'all' && { scope }),
});

/** How the calls of some time went. */
export const AnalyticsPage = () => {
  const t = useT();
  const navigate = useNavigate({ from: '/analytics' });
  const isAdmin = useIsAdmin();
  const { days: period = USUAL, scope = 'own' } = useSearch({ from: '/inside/analytics' });
  const { data, error, refetch } = useQuery(analyticsQuery(period, scope));
  return (
    <Page
      title={t('analytics.title')}
      actions={
        <>
          {isAdmin && (
            <Select
              hideLabel
              className="w-44"
              label={t('analytics.scope')}
              value={scope}
              options={SCOPES.map((id) => ({ id, label: t(`analytics.scope.${id}`) }))}
              onChange={(chosen) => void navigate({ search: searchOf(period, chosen) })}
            />
          )}
          <Select
            hideLabel
            className="w-44"
            label={t('analytics.period')}
            value={String(period)}
            options={PERIODS.map((days) => ({ id: String(days), label: t('analytics.last', { days }) }))}
            onChange={(chosen) => {
              const days = PERIODS.find((each) => String(each) === chosen) ?? USUAL;
              void navigate({ search: searchOf(days, scope) });
            }}
          />
        </>
      }
    >
      {error ? (
        <ProblemNote error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <>
          <p role="status" className="sr-only">
            {t('app.loading')}
          </p>
          <Skeleton className="h-24 rounded-card" />
          <Skeleton className="h-56 rounded-card" />
        </>
      ) : (data.figures.calls ?? 0) === 0 ? (
        <section className="rounded-card border bg-surface">
          <EmptyState icon={ChartColumn} title={t('analytics.none')}>
            {t('analytics.none.next')}
          </EmptyState>
        </section>
      ) : (
        <FiguresView figures={data.figures} today={data.today} period={period} isOwn={scope === 'own'} />
      )}
    </Page>
  );
};
