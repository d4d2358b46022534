import { infiniteQueryOptions, useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import {
  BadgeCheck,
  CircleHelp,
  HandCoins,
  PhoneCall,
  PhoneMissed,
  Sparkles,
  type LucideIcon,
} from 'lucide-react';
import type { Tone } from '@/components/ui/badge';
import { keys } from '@/domain/keys';
import { useFailureWords } from '@/domain/failure';
import { useT, type MessageId } from '@/i18n/i18n';
import { answered, api, done, type Schemas } from '@/lib/api';
import { required, type With } from '@/lib/required';

export type Notification = With<Schemas['Notification'], 'id' | 'message'>;

interface Look {
  readonly icon: LucideIcon;
  readonly tone: Tone;
  readonly words: MessageId;
}

/** Every kind of notification, what needs the user first. */
export const NOTIFICATION_LOOKS: Record<string, Look> = {
  approval_needed: { icon: HandCoins, tone: 'warn', words: 'notification.approval_needed' },
  clarification_needed: { icon: CircleHelp, tone: 'warn', words: 'notification.clarification_needed' },
  call_completed: { icon: BadgeCheck, tone: 'ok', words: 'notification.call_completed' },
  call_failed: { icon: PhoneMissed, tone: 'bad', words: 'notification.call_failed' },
  call_started: { icon: PhoneCall, tone: 'info', words: 'notification.call_started' },
  task_created: { icon: Sparkles, tone: 'neutral', words: 'notification.task_created' },
};

const FAILED = 'call_failed';

/**
 * What a notification is about and what it says of that, in the user's language; the service's own sentence where nothing
 * better is known.
 */
export const useNotificationWords = ({
  notification_type: type,
  task_title: title,
  reason,
  message,
}: Notification): { title: string; detail: string | undefined } => {
  const t = useT();
  const failure = useFailureWords();
  if (title === undefined) return { title: message, detail: undefined };
  return {
    title,
    detail:
      type !== FAILED ? undefined : reason === undefined ? t('notification.goal-missed') : failure(reason),
  };
};

export const notificationsQuery = infiniteQueryOptions({
  queryKey: keys.notifications,
  queryFn: async ({ pageParam, signal }) => {
    const page = await answered(
      api.GET('/api/notifications', {
        params: { query: { ...(pageParam && { cursor: pageParam }) } },
        signal,
      }),
    );
    return {
      notifications: (page.notifications ?? []).map((each): Notification => required(each, 'id', 'message')),
      next: page.next_cursor,
      isDegraded: (page.degraded ?? []).length > 0,
    };
  },
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
});

type Pages = InfiniteData<Awaited<ReturnType<NonNullable<(typeof notificationsQuery)['queryFn']>>>>;

/** Marks as read, at once to the eye; what the service did not take is unread again. */
export const useMarkRead = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) =>
      Promise.all(
        ids.map((id) => done(api.POST('/api/notifications/{id}/read', { params: { path: { id } } }))),
      ),
    onMutate: async (ids) => {
      await cache.cancelQueries({ queryKey: keys.notifications });
      cache.setQueryData<Pages>(
        keys.notifications,
        (known) =>
          known && {
            ...known,
            pages: known.pages.map((page) => ({
              ...page,
              notifications: page.notifications.map((each) =>
                ids.includes(each.id) ? { ...each, is_read: true } : each,
              ),
            })),
          },
      );
    },
    onSettled: () => cache.invalidateQueries({ queryKey: keys.notifications }),
  });
};
