import { useEffect, useRef } from 'react';
import { ListFoot } from '@/components/ui/list';
import { useT } from '@/i18n/i18n';

/** The end of what has come: asks for more when it comes into sight, and says when there is no more. */
export const LoadMore = ({
  hasMore,
  isLoading,
  isBroken,
  onMore,
  end,
}: {
  hasMore: boolean;
  isLoading: boolean;
  isBroken: boolean;
  onMore: () => void;
  /** What stands at the real end. */
  end: string;
}) => {
  const t = useT();
  const foot = useRef<HTMLDivElement>(null);
  const isWanted = hasMore && !isLoading && !isBroken;
  useEffect(() => {
    if (!isWanted || !foot.current) return undefined;
    const sight = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && onMore(), {
      rootMargin: '400px',
    });
    sight.observe(foot.current);
    return () => sight.disconnect();
  }, [isWanted, onMore]);
  return (
    <div ref={foot}>
      <ListFoot words={hasMore ? t('app.loading') : end} onRetry={isBroken ? onMore : undefined} />
    </div>
  );
};
