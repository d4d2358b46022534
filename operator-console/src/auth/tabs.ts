import { parseSession, type Session } from '@/auth/session';

/** What tabs of the console tell each other. */
export type Word =
  | { readonly kind: 'asking' }
  | { readonly kind: 'here'; readonly session: Session }
  | { readonly kind: 'signed-out' };

export interface Tabs {
  say(word: Word): void;
  listen(heard: (word: Word) => void): void;
  /** Runs one tab at a time. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

const parseWord = (value: unknown): Word | undefined => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) {
    return undefined;
  }
  if (value.kind === 'asking' || value.kind === 'signed-out') {
    return { kind: value.kind };
  }
  const session = value.kind === 'here' && 'session' in value ? parseSession(value.session) : undefined;
  return session && { kind: 'here', session };
};

/** The tabs of this browser, over a channel that only this origin hears. */
export const browserTabs = (): Tabs => {
  const channel = new BroadcastChannel('preop.session');
  return {
    say: (word) => channel.postMessage(word),
    listen: (heard) =>
      channel.addEventListener('message', (event: MessageEvent<unknown>) => {
        const word = parseWord(event.data);
        if (word) heard(word);
      }),
    alone: async <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('preop.session', work),
  };
};
