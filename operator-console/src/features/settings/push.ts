import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import { answered, api, done } from '@/lib/api';
import { asProblem, Problem } from '@/lib/problem';
import { required } from '@/lib/required';

/** Whether this browser is told; `blocked` can be changed in the browser only. */
export type PushState = 'off' | 'on' | 'blocked';

const isSupported = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** What browsers subscribe with; null where the installation has no web push, or this browser cannot. */
export const pushKeyQuery = queryOptions({
  queryKey: keys.pushKey,
  queryFn: async ({ signal }): Promise<string | null> => {
    if (!isSupported()) return null;
    try {
      return required(await answered(api.GET('/api/push-subscriptions/key', { signal })), 'public_key')
        .public_key;
    } catch (error) {
      if (error instanceof Problem && (error.status === 404 || error.status === 503)) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

const present = async (): Promise<PushSubscription | null> =>
  (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription() ?? null;

export const pushStateQuery = queryOptions({
  queryKey: keys.pushState,
  queryFn: async (): Promise<PushState> =>
    Notification.permission === 'denied' ? 'blocked' : (await present()) === null ? 'off' : 'on',
});

/** Tells the service of the browser; it knows one that it was told of before. */
const register = async (subscription: PushSubscription): Promise<string> => {
  const { endpoint = '', keys: secrets = {} } = subscription.toJSON();
  const answer = await answered(
    api.POST('/api/push-subscriptions', {
      body: { endpoint, keys: { p256dh: secrets['p256dh'] ?? '', auth: secrets['auth'] ?? '' } },
    }),
  );
  return required(answer, 'id').id;
};

const turnOn = async (key: string): Promise<PushState> => {
  const permission = await Notification.requestPermission();
  if (permission !== 'granted') return permission === 'denied' ? 'blocked' : 'off';
  await navigator.serviceWorker.register('/sw.js');
  const { pushManager } = await navigator.serviceWorker.ready;
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  try {
    await register(subscription);
  } catch (error) {
    // half of it would tell nobody anything
    await subscription.unsubscribe();
    throw asProblem(error);
  }
  return 'on';
};

const turnOff = async (): Promise<PushState> => {
  const subscription = await present();
  if (subscription !== null) {
    const id = await register(subscription);
    await done(api.DELETE('/api/push-subscriptions/{id}', { params: { path: { id } } }));
    await subscription.unsubscribe();
  }
  return 'off';
};

/** Asks for the browser's leave only here, after a click. */
export const useTogglePush = (key: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (on: boolean) => (on ? turnOn(key) : turnOff()),
    onSuccess: (state) => cache.setQueryData(keys.pushState, state),
  });
};
