import { hasLeft } from '@/auth/session';
import type { SessionKeeper } from '@/auth/session-keeper';
import { router } from '@/app/router';

const isOpening = (word: unknown): word is { page: string } =>
  typeof word === 'object' &&
  word !== null &&
  'kind' in word &&
  word.kind === 'open' &&
  'page' in word &&
  typeof word.page === 'string' &&
  word.page.startsWith('/');

/** Who has left is told nothing more in this browser; the service hears of it from the push service. */
const forget = async (): Promise<void> => {
  const worker = await navigator.serviceWorker.getRegistration();
  await (await worker?.pushManager.getSubscription())?.unsubscribe();
};

/** Goes where a notification leads that was clicked, and ends them when the user signs out. */
export const followPushes = (keeper: SessionKeeper): void => {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isOpening(data)) void router.navigate({ href: data.page });
  });
  keeper.state.subscribe(() => {
    if (hasLeft(keeper.state.get())) void forget();
  });
};
