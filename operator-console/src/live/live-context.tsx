import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import { useKeeper, useSession } from '@/auth/auth-context';
import { applyLiveEvent, refreshAll } from '@/live/apply';
import { LiveFeed } from '@/live/feed';

const LiveContext = createContext<LiveFeed | undefined>(undefined);

export const useLiveFeed = (): LiveFeed => {
  const feed = use(LiveContext);
  if (!feed) throw new Error('no LiveProvider above');
  return feed;
};

/** Keeps one live feed of the signed-in user open, and writes what it brings into the query cache. */
export const LiveProvider = ({ children }: { children: ReactNode }) => {
  const keeper = useKeeper();
  const cache = useQueryClient();
  const { userId } = useSession();
  const feed = useMemo(
    () =>
      new LiveFeed({
        token: () => keeper.token(),
        refused: (token) => keeper.refused(token),
        afresh: () => refreshAll(cache),
        event: (event) => applyLiveEvent(cache, event),
      }),
    // another user has another feed
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [keeper, cache, userId],
  );
  useEffect(() => {
    feed.start();
    window.addEventListener('online', feed.retry);
    return () => {
      window.removeEventListener('online', feed.retry);
      feed.stop();
    };
  }, [feed]);
  return <LiveContext value={feed}>{children}</LiveContext>;
};
