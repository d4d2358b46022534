import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ApprovalBar } from '@/app/frame/approval-bar';
import { FeedBanner } from '@/app/frame/feed-banner';
import { Rail } from '@/app/frame/rail';
import { TopBar } from '@/app/frame/top-bar';
import { Toasts } from '@/components/ui/toasts';
import { useT } from '@/i18n/i18n';
import { LiveProvider } from '@/live/live-context';

const Palette = lazy(() => import('@/app/frame/palette'));

/** What surrounds every page of a signed-in user. */
export const Frame = () => {
  const t = useT();
  const [palette, setPalette] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) {
        event.preventDefault();
        setPalette((open) => !open);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <LiveProvider>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-raised focus:px-3 focus:py-2"
      >
        {t('nav.skip')}
      </a>
      <div className="flex h-full">
        <Rail />
        <div className="flex min-w-0 flex-1 flex-col overflow-y-auto max-md:pb-14">
          <TopBar />
          <FeedBanner />
          <ApprovalBar />
          <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
            <Outlet />
          </main>
        </div>
      </div>
      <Toasts />
      {palette && (
        <Suspense>
          <Palette onClose={() => setPalette(false)} />
        </Suspense>
      )}
    </LiveProvider>
  );
};
