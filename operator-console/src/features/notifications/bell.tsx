import { useInfiniteQuery } from '@tanstack/react-query';
import { Bell as BellIcon } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '@/components/ui/button';
import { notificationsQuery } from '@/domain/notifications';
import { useT } from '@/i18n/i18n';

const NotificationPanel = lazy(() => import('./panel'));

/** How much has happened that was not looked at yet. */
const Bell = () => {
  const t = useT();
  const { data } = useInfiniteQuery(notificationsQuery);
  const unread = (data?.pages ?? [])
    .flatMap((page) => page.notifications)
    .filter((each) => each.is_read !== true).length;
  return (
    <DialogTrigger>
      <Button
        look="quiet"
        size="icon"
        className="relative"
        aria-label={t('notifications.bell', { count: unread })}
      >
        <BellIcon aria-hidden className="size-4.5" />
        {unread > 0 && (
          <span
            aria-hidden
            className="tnum absolute -top-0.5 -right-0.5 grid h-4 min-w-4 place-items-center rounded-full bg-accent px-1 text-[10px] leading-none font-semibold text-on-accent"
          >
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </Button>
      <Popover
        placement="bottom end"
        className="w-[min(400px,calc(100vw-24px))] animate-enter overflow-hidden rounded-card border border-line bg-raised shadow-float outline-none"
      >
        <Dialog aria-label={t('notifications.title')} className="outline-none">
          {({ close }) => (
            <Suspense fallback={<p className="p-6 text-text-3">{t('app.loading')}</p>}>
              <NotificationPanel onClose={close} />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

export default Bell;
