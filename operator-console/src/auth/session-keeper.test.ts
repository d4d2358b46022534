import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SignInError, type AuthServer, type Session } from '@/auth/session';
import { SessionKeeper } from '@/auth/session-keeper';
import type { Tabs, Word } from '@/auth/tabs';
import { Problem } from '@/lib/problem';

const NOW = 1_000_000;

const session = (name: string, expiresAt: number): Session => ({
  accessToken: `access-${name}`,
  refreshToken: `refresh-${name}`,
  expiresAt,
  userId: 'user',
  email: 'operator@preop.test',
  name: 'Alex',
});
const fresh = session('fresh', NOW / 1000 + 3_600);
const stale = session('stale', NOW / 1000 + 10);

class Shelf implements Storage {
  readonly #kept = new Map<string, string>();
  get length(): number {
    return this.#kept.size;
  }
  clear = (): void => this.#kept.clear();
  getItem = (key: string): string | null => this.#kept.get(key) ?? null;
  key = (index: number): string | null => [...this.#kept.keys()][index] ?? null;
  removeItem = (key: string): void => void this.#kept.delete(key);
  setItem = (key: string, value: string): void => void this.#kept.set(key, value);
}

/** Tabs of one browser: a word reaches all others, one works alone at a time. */
class Browser {
  readonly #listeners = new Map<object, (word: Word) => void>();
  #queue: Promise<unknown> = Promise.resolve();

  tab(): Tabs {
    const self = {};
    return {
      say: (word) => {
        for (const [tab, heard] of this.#listeners) if (tab !== self) queueMicrotask(() => heard(word));
      },
      listen: (heard) => this.#listeners.set(self, heard),
      alone: <T>(work: () => Promise<T>): Promise<T> => {
        const turn = this.#queue.then(work);
        this.#queue = turn.catch(() => undefined);
        return turn;
      },
    };
  }
}

describe('the session of a browser', () => {
  let browser: Browser;
  const server = {
    signIn: vi.fn<AuthServer['signIn']>(),
    refresh: vi.fn<AuthServer['refresh']>(),
    signOut: vi.fn<AuthServer['signOut']>(),
    sendCode: vi.fn<AuthServer['sendCode']>(),
    confirmPhone: vi.fn<AuthServer['confirmPhone']>(),
    signOutEverywhere: vi.fn<AuthServer['signOutEverywhere']>(),
  };
  const keeper = (storage: Storage = new Shelf()): SessionKeeper =>
    new SessionKeeper(server, browser.tab(), storage, () => NOW);

  beforeEach(() => {
    browser = new Browser();
    server.signIn.mockReset().mockResolvedValue(fresh);
    server.refresh.mockReset().mockResolvedValue(fresh);
    server.signOut.mockReset().mockResolvedValue();
    server.signOutEverywhere.mockReset().mockResolvedValue();
  });

  it('begins with signing in, and survives a reload', async () => {
    const storage = new Shelf();
    const first = keeper(storage);
    await first.start();
    expect(first.state.get()).toEqual({ kind: 'signed-out', why: 'never' });
    await first.signIn('a', 'b');
    const reloaded = keeper(storage);
    await reloaded.start();
    expect(await reloaded.token()).toBe('access-fresh');
  });

  it('is shared with a tab that is opened later', async () => {
    const first = keeper();
    await first.start();
    await first.signIn('a', 'b');
    const second = keeper();
    await second.start();
    expect(second.state.get()).toEqual({ kind: 'signed-in', session: fresh });
  });

  it('ends in all tabs at once', async () => {
    const [first, second] = [keeper(), keeper()];
    await first.start();
    await second.start();
    await first.signIn('a', 'b');
    await vi.waitFor(() => expect(second.state.get().kind).toBe('signed-in'));
    await second.signOut();
    await vi.waitFor(() => expect(first.state.get()).toEqual({ kind: 'signed-out', why: 'left' }));
    expect(server.signOut).toHaveBeenCalledWith(fresh);
  });

  it('ends everywhere once nothing is left of the user, but only when the server was told', async () => {
    const [first, second] = [keeper(), keeper()];
    await first.start();
    await second.start();
    await first.signIn('a', 'b');
    server.signOutEverywhere.mockRejectedValueOnce(new SignInError('unreachable'));
    await expect(first.signOutErased()).rejects.toMatchObject({ code: 'unreachable' });
    expect(first.state.get().kind).toBe('signed-in');
    await first.signOutErased();
    expect(server.signOutEverywhere).toHaveBeenLastCalledWith(fresh);
    expect(first.state.get()).toEqual({ kind: 'signed-out', why: 'erased' });
    await vi.waitFor(() => expect(second.state.get().kind).toBe('signed-out'));
  });

  it('is another one once a number is confirmed, in all tabs, and the one before is over', async () => {
    const [first, second] = [keeper(), keeper()];
    await first.start();
    await second.start();
    await first.signIn('a', 'b');
    await first.sendCode('+14155550191');
    expect(server.sendCode).toHaveBeenCalledWith(fresh, '+14155550191');
    const known = session('known', NOW / 1000 + 3_700);
    server.confirmPhone.mockResolvedValue(known);
    await first.confirmPhone('+14155550191', '123456');
    expect(await first.token()).toBe('access-known');
    await vi.waitFor(async () => expect(await second.token()).toBe('access-known'));
    expect(server.signOut).toHaveBeenCalledExactlyOnceWith(fresh);
  });

  it('stays what it was when somebody else has confirmed the number', async () => {
    const only = keeper();
    await only.start();
    await only.signIn('a', 'b');
    server.confirmPhone.mockResolvedValue({ ...session('theirs', NOW / 1000 + 3_700), userId: 'other' });
    await expect(only.confirmPhone('+14155550191', '123456')).rejects.toMatchObject({ reason: 'wrong-code' });
    expect(await only.token()).toBe('access-fresh');
  });

  it('is renewed once, however many tabs need it', async () => {
    const [first, second] = [keeper(), keeper()];
    server.signIn.mockResolvedValue(stale);
    await first.start();
    await second.start();
    await first.signIn('a', 'b');
    await vi.waitFor(() => expect(second.state.get().kind).toBe('signed-in'));
    const tokens = await Promise.all([first.token(), first.token(), second.token()]);
    expect(tokens).toEqual(['access-fresh', 'access-fresh', 'access-fresh']);
    expect(server.refresh).toHaveBeenCalledTimes(1);
  });

  it('is over when it cannot be renewed', async () => {
    server.signIn.mockResolvedValue(stale);
    server.refresh.mockResolvedValue(undefined);
    const only = keeper();
    await only.start();
    await only.signIn('a', 'b');
    await expect(only.token()).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(only.state.get()).toEqual({ kind: 'signed-out', why: 'expired' });
  });

  it('stays when the server cannot be reached', async () => {
    server.signIn.mockResolvedValue(stale);
    server.refresh.mockRejectedValue(new SignInError('unreachable'));
    const only = keeper();
    await only.start();
    await only.signIn('a', 'b');
    await expect(only.token()).rejects.toBeInstanceOf(Problem);
    expect(only.state.get().kind).toBe('signed-in');
  });

  it('ends when its token is refused, but not when an older one is', async () => {
    const only = keeper();
    await only.start();
    await only.signIn('a', 'b');
    only.refused('access-older');
    expect(only.state.get().kind).toBe('signed-in');
    only.refused('access-fresh');
    expect(only.state.get()).toEqual({ kind: 'signed-out', why: 'expired' });
  });

  it('is not taken from storage that somebody has written nonsense to', async () => {
    const storage = new Shelf();
    storage.setItem('preop.session', '{"accessToken":7}');
    const only = keeper(storage);
    await only.start();
    expect(only.state.get().kind).toBe('signed-out');
  });
});
