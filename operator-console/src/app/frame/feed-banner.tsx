import { WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/i18n';
import { useStore } from '@/lib/store';
import { useLiveFeed } from '@/live/live-context';

/** A blink is not worth a word. */
const PATIENCE_MS = 1_500;

/** Says that what is shown may be old, for as long as the live feed is down. */
export const FeedBanner = () => {
  const t = useT();
  const feed = useLiveFeed();
  const down = useStore(feed.state) === 'down';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(down), down ? PATIENCE_MS : 0);
    return () => clearTimeout(timer);
  }, [down]);
  return (
    <div role="status">
      {shown && (
        <div className="flex items-center justify-center gap-3 border-b bg-warn-soft px-4 py-1.5 text-body text-warn">
          <WifiOff aria-hidden className="size-4 shrink-0" />
          <span>{t('feed.down')}</span>
          <Button look="secondary" size="small" onPress={feed.retry}>
            {t('feed.retry')}
          </Button>
        </div>
      )}
    </div>
  );
};
