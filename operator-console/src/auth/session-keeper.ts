import {
  parseSession,
  PhoneError,
  SignInError,
  type AuthServer,
  type Farewell,
  type Session,
  type SessionState,
} from '@/auth/session';
import type { Tabs } from '@/auth/tabs';
import type { Identity } from '@/lib/api';
import { Problem, unreachable } from '@/lib/problem';
import { Store } from '@/lib/store';

const KEY = 'preop.session';
/** A token is renewed while it is still good, so that nobody waits for it. */
const EARLY_SECONDS = 60;
/** How long a fresh tab waits for another one to share its session. */
const OTHERS_MS = 200;

/**
 * The session of this browser: kept per tab and never on disk for longer than the tab, shared with other tabs, renewed by
 * one of them for all, and ended for all at once.
 */
export class SessionKeeper implements Identity {
  readonly state = new Store<SessionState>({ kind: 'unknown' });
  readonly #server: AuthServer;
  readonly #tabs: Tabs;
  readonly #storage: Storage;
  readonly #now: () => number;
  #renewing: Promise<Session> | undefined;

  constructor(server: AuthServer, tabs: Tabs, storage: Storage, now: () => number = Date.now) {
    this.#server = server;
    this.#tabs = tabs;
    this.#storage = storage;
    this.#now = now;
  }

  /** Finds the session of this tab or of another one. */
  async start(): Promise<void> {
    this.#tabs.listen((word) => {
      switch (word.kind) {
        case 'asking': {
          const session = this.#session();
          if (session) this.#tabs.say({ kind: 'here', session });
          break;
        }
        case 'here':
          this.#adopt(word.session);
          break;
        case 'signed-out':
          this.#forget('left');
          break;
      }
    });
    const kept = this.#stored();
    if (kept) {
      this.#adopt(kept);
      return;
    }
    await this.#askOthers();
    if (this.state.get().kind === 'unknown') {
      this.state.set({ kind: 'signed-out', why: 'never' });
    }
  }

  async signIn(email: string, password: string): Promise<void> {
    const session = await this.#server.signIn(email, password);
    this.#adopt(session);
    this.#tabs.say({ kind: 'here', session });
  }

  /** Ends the session here and in the other tabs, also when the server cannot be told. */
  async signOut(): Promise<void> {
    const session = this.#session();
    this.#forget('left');
    this.#tabs.say({ kind: 'signed-out' });
    if (session) {
      await this.#server.signOut(session).catch(() => undefined);
    }
  }

  /** Has a code sent to a number that the user wants to have. */
  async sendCode(phone: string): Promise<void> {
    await this.#server.sendCode(await this.#current(), phone);
  }

  /** Makes the number the user's; the session that knows it takes the place of the one before. */
  async confirmPhone(phone: string, code: string): Promise<void> {
    const before = await this.#current();
    const session = await this.#server.confirmPhone(phone, code);
    if (session.userId !== before.userId) throw new PhoneError('wrong-code');
    this.#hold(session);
    this.#tabs.say({ kind: 'here', session });
    await this.#server.signOut(before).catch(() => undefined);
  }

  /** Ends the sessions of all browsers once everything of the user is deleted; nothing ends when the server cannot be told. */
  async signOutErased(): Promise<void> {
    await this.#server.signOutEverywhere(await this.#current()).catch((error: unknown) => {
      throw error instanceof SignInError ? unreachable() : error;
    });
    this.#forget('erased');
    this.#tabs.say({ kind: 'signed-out' });
  }

  async token(): Promise<string> {
    return (await this.#current()).accessToken;
  }

  refused(token: string): void {
    if (this.#session()?.accessToken === token) {
      this.#forget('expired');
    }
  }

  /** When the token of now should be renewed, in milliseconds from now. */
  untilRenewal(): number {
    const session = this.#session();
    return session
      ? Math.max(0, (session.expiresAt - EARLY_SECONDS) * 1000 - this.#now())
      : Number.POSITIVE_INFINITY;
  }

  /** The session, renewed when it is about to end. */
  async #current(): Promise<Session> {
    const session = this.#session();
    if (!session) {
      throw new Problem({ code: 'unauthenticated', status: 401, title: 'Not signed in' });
    }
    return this.#good(session) ? session : this.#renewed(session);
  }

  #renewed(stale: Session): Promise<Session> {
    this.#renewing ??= this.#tabs
      .alone(() => this.#renew(stale))
      .finally(() => {
        this.#renewing = undefined;
      });
    return this.#renewing;
  }

  /** Only one tab is here at a time: what the one before has fetched is asked for first. */
  async #renew(stale: Session): Promise<Session> {
    await this.#askOthers();
    const known = this.#session();
    if (known && known.accessToken !== stale.accessToken && this.#good(known)) {
      return known;
    }
    const fresh = await this.#server.refresh(stale).catch((error: unknown) => {
      throw error instanceof SignInError ? unreachable() : error;
    });
    if (!fresh) {
      this.#forget('expired');
      this.#tabs.say({ kind: 'signed-out' });
      throw new Problem({ code: 'unauthenticated', status: 401, title: 'Not signed in' });
    }
    this.#adopt(fresh);
    this.#tabs.say({ kind: 'here', session: fresh });
    return fresh;
  }

  async #askOthers(): Promise<void> {
    const before = this.#session();
    this.#tabs.say({ kind: 'asking' });
    await new Promise<void>((resolve) => {
      const stop = this.state.subscribe(() => {
        if (this.#session() !== before) finish();
      });
      const timer = setTimeout(finish, OTHERS_MS);
      function finish(): void {
        clearTimeout(timer);
        stop();
        resolve();
      }
    });
  }

  #adopt(session: Session): void {
    const known = this.#session();
    if (known?.userId === session.userId && known.expiresAt >= session.expiresAt) {
      return;
    }
    this.#hold(session);
  }

  #hold(session: Session): void {
    this.#storage.setItem(KEY, JSON.stringify(session));
    this.state.set({ kind: 'signed-in', session });
  }

  #forget(why: 'expired' | Farewell): void {
    this.#storage.removeItem(KEY);
    this.state.set({ kind: 'signed-out', why });
  }

  #session(): Session | undefined {
    const state = this.state.get();
    return state.kind === 'signed-in' ? state.session : undefined;
  }

  #stored(): Session | undefined {
    try {
      return parseSession(JSON.parse(this.#storage.getItem(KEY) ?? 'null'));
    } catch {
      return undefined;
    }
  }

  #good(session: Session): boolean {
    return (session.expiresAt - EARLY_SECONDS) * 1000 > this.#now();
  }
}
