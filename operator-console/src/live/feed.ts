import { createParser } from 'eventsource-parser';
import { parseLiveEvent, type LiveEvent } from '@/live/events';
import { Store } from '@/lib/store';

export type FeedState = 'connecting' | 'open' | 'down';

export interface FeedParts {
  token(): Promise<string>;
  refused(token: string): void;
  /** The stream begins without a past: whatever was shown before may have missed something. */
  afresh(): void;
  event(event: LiveEvent): void;
  fetch?: typeof fetch;
  /** Between 0 and 1. */
  random?: () => number;
}

/** The service shows a sign of life every 15 s. */
const SILENCE_MS = 40_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/** How long to wait before the next attempt, with jitter so that a restarted service is not met by all at once. */
export const waitAfter = (failures: number, random: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1)) * (0.5 + random / 2);

/**
 * The live feed: one stream of server-sent events, read with a bearer token and opened again whenever it ends. It goes on
 * after the last event that was had; when the service cannot do that it says so, and everything is looked at afresh.
 */
export class LiveFeed {
  readonly state = new Store<FeedState>('connecting');
  readonly #parts: Required<FeedParts>;
  readonly #stop = new AbortController();
  #wake: (() => void) | undefined;
  #lastEventId = '';
  readonly #seen = new Set<string>();

  constructor(parts: FeedParts) {
    this.#parts = { fetch: (...request) => fetch(...request), random: Math.random, ...parts };
  }

  start(): void {
    void this.#run();
  }

  /** Tries at once instead of at the end of the wait: the network is back, the user asks. */
  retry = (): void => this.#wake?.();

  stop(): void {
    this.#stop.abort();
    this.#wake?.();
  }

  async #run(): Promise<void> {
    let failures = 0;
    while (!this.#stop.signal.aborted) {
      const lived = await this.#read().catch(() => false);
      failures = lived ? 0 : failures + 1;
      if (failures > 0) {
        this.state.set('down');
        await this.#sleep(waitAfter(failures, this.#parts.random()));
      }
    }
  }

  /** Reads one stream to its end; true when it had brought anything. */
  async #read(): Promise<boolean> {
    const attempt = new AbortController();
    const silence = { timer: setTimeout(() => attempt.abort(), SILENCE_MS) };
    const alive = (): void => {
      clearTimeout(silence.timer);
      silence.timer = setTimeout(() => attempt.abort(), SILENCE_MS);
    };
    let lived = false;
    try {
      const token = await this.#parts.token();
      const response = await this.#parts.fetch('/api/events', {
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${token}`,
          ...(this.#lastEventId ? { 'last-event-id': this.#lastEventId } : {}),
        },
        cache: 'no-store',
        signal: AbortSignal.any([attempt.signal, this.#stop.signal]),
      });
      if (response.status === 401) this.#parts.refused(token);
      if (!response.ok || !response.body) return false;
      const parser = createParser({
        onEvent: ({ id, event, data }) => {
          lived = true;
          this.#deliver(id, event ?? '', data);
        },
      });
      this.state.set('open');
      if (!this.#lastEventId) this.#parts.afresh();
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return lived;
        alive();
        parser.feed(value);
      }
    } catch {
      return lived;
    } finally {
      clearTimeout(silence.timer);
    }
  }

  #deliver(id: string | undefined, name: string, data: string): void {
    if (id) {
      if (this.#seen.has(id)) return;
      this.#seen.add(id);
      this.#lastEventId = id;
      if (this.#seen.size > 2_000) this.#seen.delete(this.#seen.values().next().value ?? '');
    }
    if (name === 'reset') this.#parts.afresh();
    let event: LiveEvent | undefined;
    try {
      event = parseLiveEvent(name, data);
    } catch {
      return;
    }
    if (event) this.#parts.event(event);
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(woken, ms);
      function woken(): void {
        clearTimeout(timer);
        resolve();
      }
      this.#wake = woken;
    });
  }
}
