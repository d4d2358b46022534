import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { CallHead } from './call-head';
import { FoundCall } from './found-call';
import { HistoryFilterBar } from './history-filter-bar';
import { foundQuery, pastSessionsQuery, type Found } from './queries';
import { EmptyState } from '@/components/ui/empty-state';
import { ListSkeleton } from '@/components/ui/list';
import { LoadMore } from '@/components/ui/load-more';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { contactsQuery } from '@/domain/contacts';
import { dayStart, isWithin } from '@/domain/history-filter';
import type { CallSession } from '@/domain/sessions';
import { useT } from '@/i18n/i18n';

/** Lines of one call together, calls in the order of their best lines. */
const byCall = (lines: readonly Found[]): readonly [Found, ...Found[]][] => {
  const calls = new Map<string, [Found, ...Found[]]>();
  for (const line of lines) {
    const known = calls.get(line.call_session_id);
    if (known) known.push(line);
    else calls.set(line.call_session_id, [line]);
  }
  return [...calls.values()];
};

/** Every call that was made, and everything that was said in them. */
export const HistoryPage = () => {
  const t = useT();
  const navigate = useNavigate({ from: '/history' });
  const filter = useSearch({ from: '/inside/history' });
  const { data: contacts = [] } = useQuery(contactsQuery);
  const past = useInfiniteQuery({ ...pastSessionsQuery(filter.outcome), enabled: !filter.q });
  const found = useInfiniteQuery(foundQuery(filter));
  const shown = filter.q ? found : past;

  const wanted = contacts.find(({ id }) => id === filter.contact)?.phone_number;
  const accepts = (session: CallSession): boolean =>
    (filter.outcome === undefined || session.status === filter.outcome) &&
    (filter.contact === undefined || session.phone_number_called === wanted);
  const calleeOf = (number: string | undefined): string | undefined =>
    contacts.find((contact) => contact.phone_number === number)?.name;

  const calls = byCall(found.data?.pages.flatMap((page) => page.results) ?? []);
  const sessions = (past.data?.pages.flatMap((page) => page.sessions) ?? []).filter(
    (session) => accepts(session) && isWithin(session.created_at, filter),
  );
  const rows: ReactNode[] = filter.q
    ? calls.map((lines) => (
        <FoundCall
          key={lines[0].call_session_id}
          lines={lines}
          filter={filter}
          accepts={accepts}
          calleeOf={calleeOf}
        />
      ))
    : sessions.map((session) => (
        <CallHead key={session.id} session={session} callee={calleeOf(session.phone_number_called)} />
      ));
  const isFiltered = Object.keys(filter).length > 0;
  // the newest come first: what is older than the first day is not asked for
  const oldest = past.data?.pages.at(-1)?.sessions.at(-1)?.created_at;
  const isPastFirstDay =
    !filter.q &&
    filter.from !== undefined &&
    oldest !== undefined &&
    Date.parse(oldest) < dayStart(filter.from).getTime();
  const hasMore = shown.hasNextPage && !isPastFirstDay;
  const { fetchNextPage } = shown;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  return (
    <Page title={t('history.title')} lead={t('history.lead')}>
      <HistoryFilterBar
        filter={filter}
        contacts={contacts}
        onChange={(change) => void navigate({ search: { ...filter, ...change } as typeof filter })}
      />
      <section
        aria-label={t('history.results')}
        aria-busy={shown.isPending}
        className="overflow-hidden rounded-card border bg-surface"
      >
        {shown.error && shown.data === undefined ? (
          <div className="p-4">
            <ProblemNote error={shown.error} onRetry={() => void shown.refetch()} />
          </div>
        ) : shown.isPending ? (
          <ListSkeleton rowClass="h-13" words={t(filter.q ? 'history.searching' : 'app.loading')} />
        ) : (
          <>
            {rows.length > 0 && <ul>{rows}</ul>}
            {/* shows only where no call above passed the filter */}
            <div className={rows.length > 0 ? '[ul:not(:empty)+&]:hidden' : ''}>
              <EmptyState icon={History} title={t(isFiltered ? 'history.none.filtered' : 'history.none')}>
                {t(
                  hasMore
                    ? 'history.none.yet'
                    : isFiltered
                      ? 'history.none.filtered.next'
                      : 'history.none.next',
                )}
              </EmptyState>
            </div>
            {(rows.length > 0 || hasMore) && (
              <LoadMore
                hasMore={hasMore}
                isLoading={shown.isFetchingNextPage}
                isBroken={shown.isFetchNextPageError}
                onMore={more}
                end={t('history.end')}
              />
            )}
          </>
        )}
      </section>
    </Page>
  );
};
