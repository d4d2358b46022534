import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import { CallHead } from './call-head';
import { FoundCall } from './found-call';
import { HistoryFilterBar } from './history-filter-bar';
import { foundQuery, pastSessionsQuery, type Found } from './queries';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { Skeleton } from '@/components/ui/skeleton';
import { contactsQuery } from '@/domain/contacts';
import { isWithin } from '@/domain/history-filter';
import type { CallSession } from '@/domain/sessions';
import { useT } from '@/i18n/i18n';

const Waiting = () => (
  <div aria-hidden>
    {Array.from({ length: 8 }, (_, row) => (
      <div key={row} className="flex h-13 items-center gap-4 border-b px-4">
        <Skeleton className="h-5 w-24 rounded-full" />
        <Skeleton className={row % 3 ? 'h-3.5 w-2/5' : 'h-3.5 w-1/3'} />
        <Skeleton className="ml-auto h-3.5 w-24" />
      </div>
    ))}
  </div>
);

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
  const further = shown.hasNextPage && (
    <div className="flex justify-center border-t p-3">
      <Button
        look="secondary"
        isDisabled={shown.isFetchingNextPage}
        onPress={() => void shown.fetchNextPage()}
      >
        {t(shown.isFetchingNextPage ? 'app.loading' : filter.q ? 'history.more.found' : 'history.more')}
      </Button>
    </div>
  );
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
        {shown.error ? (
          <div className="p-4">
            <ProblemNote error={shown.error} onRetry={() => void shown.refetch()} />
          </div>
        ) : shown.isPending ? (
          <>
            <p role="status" className="sr-only">
              {t(filter.q ? 'history.searching' : 'app.loading')}
            </p>
            <Waiting />
          </>
        ) : (
          <>
            {rows.length > 0 && <ul>{rows}</ul>}
            {/* shows only where no call above passed the filter */}
            <div className={rows.length > 0 ? '[ul:not(:empty)+&]:hidden' : ''}>
              <EmptyState icon={History} title={t(isFiltered ? 'history.none.filtered' : 'history.none')}>
                {t(
                  shown.hasNextPage
                    ? 'history.none.yet'
                    : isFiltered
                      ? 'history.none.filtered.next'
                      : 'history.none.next',
                )}
              </EmptyState>
            </div>
            {further}
          </>
        )}
      </section>
    </Page>
  );
};
