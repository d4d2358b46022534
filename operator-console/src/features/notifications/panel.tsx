import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BellOff, Bell as BellIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Permission } from './permission';
import { TONE_SOFT, TONE_TEXT } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ProblemNote } from '@/components/ui/problem-note';
import { Skeleton } from '@/components/ui/skeleton';
import { RelativeTime } from '@/components/ui/time';
import {
  NOTIFICATION_LOOKS,
  notificationsQuery,
  useMarkRead,
  useNotificationWords,
  type Notification,
} from '@/domain/notifications';
import { useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';

const ROW = 'flex w-full gap-3 px-4 py-3 text-left outline-offset-[-2px] hover:bg-hover';

/** Leads to where one can act on it. */
const Place = ({
  notification: { call_session_id: sessionId, call_task_id: taskId },
  onOpen,
  children,
}: {
  notification: Notification;
  onOpen: () => void;
  children: ReactNode;
}) =>
  sessionId !== undefined ? (
    <Link to="/calls/$sessionId" params={{ sessionId }} className={ROW} onClick={onOpen}>
      {children}
    </Link>
  ) : taskId !== undefined ? (
    <Link to="/tasks/$taskId" params={{ taskId }} className={ROW} onClick={onOpen}>
      {children}
    </Link>
  ) : (
    <button type="button" className={ROW} onClick={onOpen}>
      {children}
    </button>
  );

const Row = ({ notification, onOpen }: { notification: Notification; onOpen: () => void }) => {
  const t = useT();
  const look = NOTIFICATION_LOOKS[notification.notification_type ?? ''];
  const Icon = look?.icon ?? BellIcon;
  const tone = look?.tone ?? 'neutral';
  const { title, detail } = useNotificationWords(notification);
  return (
    <li className="border-t first:border-t-0">
      <Place notification={notification} onOpen={onOpen}>
        <span
          aria-hidden
          className={cx(
            'grid size-8 shrink-0 place-items-center rounded-full',
            TONE_SOFT[tone],
            TONE_TEXT[tone],
          )}
        >
          <Icon className="size-4" />
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-3 text-meta text-text-3">
            <span className="font-medium">{look && t(look.words)}</span>
            {notification.created_at !== undefined && <RelativeTime at={notification.created_at} />}
          </span>
          <span
            className={cx(
              'block text-body break-words',
              notification.is_read === true ? 'text-text-2' : 'font-medium text-text',
            )}
          >
            {title}
          </span>
          {detail !== undefined && <span className="block text-body text-text-2">{detail}</span>}
        </span>
        {notification.is_read !== true && (
          <span className="mt-1.5 size-2 shrink-0 rounded-full bg-accent">
            <span className="sr-only">{t('notifications.unread')}</span>
          </span>
        )}
      </Place>
    </li>
  );
};

/** What has happened while one looked elsewhere, newest first. */
const NotificationPanel = ({ onClose }: { onClose: () => void }) => {
  const t = useT();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(notificationsQuery);
  const mark = useMarkRead();
  const all = data?.pages.flatMap((page) => page.notifications) ?? [];
  const unread = all.filter((each) => each.is_read !== true).map(({ id }) => id);
  const isDegraded = data?.pages.some((page) => page.isDegraded) ?? false;
  const open = (notification: Notification): void => {
    if (notification.is_read !== true) mark.mutate([notification.id]);
    onClose();
  };
  return (
    <>
      <header className="flex h-12 items-center justify-between gap-3 border-b px-4">
        <h2 className="text-body font-semibold">{t('notifications.title')}</h2>
        <Button
          look="quiet"
          size="small"
          isDisabled={unread.length === 0}
          onPress={() => mark.mutate(unread)}
        >
          {t('notifications.read-all')}
        </Button>
      </header>
      <div className="max-h-[min(520px,70vh)] overflow-y-auto">
        {error ? (
          <div className="p-4">
            <ProblemNote error={error} onRetry={() => void refetch()} />
          </div>
        ) : data === undefined ? (
          <div className="flex flex-col gap-3 p-4">
            <p role="status" className="sr-only">
              {t('app.loading')}
            </p>
            <Skeleton className="h-10" />
            <Skeleton className="h-10" />
            <Skeleton className="h-10" />
          </div>
        ) : all.length === 0 ? (
          <EmptyState icon={BellOff} title={t(isDegraded ? 'notifications.degraded' : 'notifications.none')}>
            {t(isDegraded ? 'notifications.degraded.next' : 'notifications.none.next')}
          </EmptyState>
        ) : (
          <>
            <ul>
              {all.map((each) => (
                <Row key={each.id} notification={each} onOpen={() => open(each)} />
              ))}
            </ul>
            {hasNextPage && (
              <div className="flex justify-center border-t p-2">
                <Button
                  look="quiet"
                  size="small"
                  isDisabled={isFetchingNextPage}
                  onPress={() => void fetchNextPage()}
                >
                  {t('notifications.older')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
      <Permission />
    </>
  );
};

export default NotificationPanel;
