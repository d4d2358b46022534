import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { IntlShape } from 'react-intl';
import { router } from '@/app/router';
import { AuthProvider } from '@/auth/auth-context';
import { hasLeft } from '@/auth/session';
import type { SessionKeeper } from '@/auth/session-keeper';
import { Intl18n } from '@/i18n/i18n';
import { forgetDrafts } from '@/lib/drafts';
import { Problem } from '@/lib/problem';
import { locale } from '@/lib/preferences';
import { useStore } from '@/lib/store';

/** What a second try cannot change is not tried twice. */
const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 2 && error instanceof Problem && (error.status === 0 || error.status >= 502);

export const newCache = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: true } },
  });

const cache = newCache();

/** What one user has seen is not left for the next. */
const useForgetting = (keeper: SessionKeeper): void => {
  useEffect(
    () =>
      keeper.state.subscribe(() => {
        const state = keeper.state.get();
        if (state.kind === 'signed-out') cache.clear();
        if (hasLeft(state)) forgetDrafts();
      }),
    [keeper],
  );
};

export const App = ({ keeper, intl }: { keeper: SessionKeeper; intl: IntlShape }) => {
  useForgetting(keeper);
  const language = useStore(locale);
  return (
    <StrictMode>
      <Intl18n initial={intl}>
        <I18nProvider locale={language}>
          <AuthProvider value={keeper}>
            <QueryClientProvider client={cache}>
              <RouterProvider router={router} />
            </QueryClientProvider>
          </AuthProvider>
        </I18nProvider>
      </Intl18n>
    </StrictMode>
  );
};
