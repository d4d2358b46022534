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
/** A stream that brought something for this long was well: its end is the first of whatever comes. */
const WELL_MS = 10_000;

/** How a stream went until it ended. */
type Stream = 'well' | 'brief' | 'none';

/**
 * How long to wait before the next attempt: anything up to a limit that doubles, so that a service that was restarted is not
 * met by all its readers at once.
 */
export const waitAfter = (ends: number, random: number): number =>
  random * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (ends - 1));

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
    let ends = 0;
    for (;;) {
      const stream = await this.#read();
      if (this.#stop.signal.aborted) return;
      ends = stream === 'well' ? 1 : ends + 1;
      // a stream that ends now and then, with its token for one, is nothing to speak of
      this.state.set(stream !== 'none' && ends === 1 ? 'connecting' : 'down');
      await this.#sleep(waitAfter(ends, this.#parts.random()));
    }
  }

  /** Reads one stream to its end. */
  async #read(): Promise<Stream> {
    const attempt = new AbortController();
    const silence = { timer: setTimeout(() => attempt.abort(), SILENCE_MS) };
    const alive = (): void => {
      clearTimeout(silence.timer);
      silence.timer = setTimeout(() => attempt.abort(), SILENCE_MS);
    };
    const since = performance.now();
    let stream: Stream = 'none';
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
      if (!response.ok || !response.body) return stream;
      const parser = createParser({
        onEvent: ({ id, event, data }) => {
          stream = performance.now() - since < WELL_MS ? 'brief' : 'well';
          this.#deliver(id, event ?? '', data);
        },
      });
      this.state.set('open');
      if (!this.#lastEventId) this.#parts.afresh();
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return stream;
        alive();
        parser.feed(value);
      }
    } catch {
      return stream;
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
