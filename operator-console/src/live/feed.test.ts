import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LiveEvent } from '@/live/events';
import { LiveFeed, waitAfter } from '@/live/feed';

const line = (name: string, data: object, id?: string): string =>
  `${id ? `id: ${id}\n` : ''}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const moved = (status: string): string => line('task.status', { task_id: 't', status });

interface Stream {
  readonly headers: Headers;
  readonly send: (text: string) => void;
  readonly end: () => void;
}

/** A server whose streams the test writes. */
const stage = (random = 0) => {
  const streams: Stream[] = [];
  const events: LiveEvent[] = [];
  let status = 200;
  const afresh = vi.fn();
  const refused = vi.fn();
  const feed = new LiveFeed({
    token: () => Promise.resolve('token'),
    refused,
    afresh,
    event: (event) => events.push(event),
    random: () => random,
    fetch: (_input, init) => {
      if (status !== 200) return Promise.resolve(new Response('', { status }));
      const encoder = new TextEncoder();
      const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (controller) => {
          init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
          streams.push({
            headers: new Headers(init?.headers),
            send: (text) => controller.enqueue(encoder.encode(text)),
            end: () => controller.close(),
          });
        },
      });
      return Promise.resolve(new Response(body));
    },
  });
  return { feed, streams, events, afresh, refused, answer: (code: number) => (status = code) };
};

describe('the live feed', () => {
  afterEach(() => vi.useRealTimers());

  it('brings events with the bearer token of the user', async () => {
    const { feed, streams, events } = stage();
    feed.start();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    streams[0]?.send(moved('completed'));
    await vi.waitFor(() =>
      expect(events).toEqual([{ kind: 'task-moved', taskId: 't', status: 'completed' }]),
    );
    expect(streams[0]?.headers.get('authorization')).toBe('Bearer token');
    feed.stop();
  });

  it('survives lines that make no sense', async () => {
    const { feed, streams, events } = stage();
    feed.start();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    streams[0]?.send('event: task.status\ndata: {"task_id":7\n\nevent: turn.latency\ndata: {"turn":"x"}\n\n');
    streams[0]?.send(line('something.new', {}) + moved('failed'));
    await vi.waitFor(() => expect(events).toHaveLength(1));
    feed.stop();
  });

  it('drops an event that it has had already, and asks to go on after the last', async () => {
    const { feed, streams, events } = stage();
    feed.start();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    streams[0]?.send(line('heartbeat', {}, '7') + line('heartbeat', {}, '7'));
    streams[0]?.end();
    await vi.waitFor(() => expect(streams).toHaveLength(2));
    expect(events).toHaveLength(1);
    expect(streams[1]?.headers.get('last-event-id')).toBe('7');
    feed.stop();
  });

  it('begins anew when a stream that lived has ended, and goes on where it was', async () => {
    const { feed, streams, events, afresh } = stage();
    feed.start();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    streams[0]?.send(line('heartbeat', {}, 'a') + moved('in_progress').replace('event', 'id: b\nevent'));
    streams[0]?.end();
    await vi.waitFor(() => expect(streams).toHaveLength(2));
    streams[1]?.send(
      line('heartbeat', {}, 'b') + line('task.status', { task_id: 't', status: 'failed' }, 'c'),
    );
    await vi.waitFor(() => expect(events.at(-1)).toMatchObject({ status: 'failed' }));
    expect(events.map(({ kind }) => kind)).toEqual(['heartbeat', 'task-moved', 'task-moved']);
    expect(afresh).toHaveBeenCalledTimes(1);
    feed.stop();
  });

  it('looks at everything afresh when there is nothing to go on after, or the service says that it cannot', async () => {
    const { feed, streams, afresh } = stage();
    feed.start();
    await vi.waitFor(() => expect(afresh).toHaveBeenCalledTimes(1));
    streams[0]?.send(line('heartbeat', {}, 'a'));
    streams[0]?.end();
    await vi.waitFor(() => expect(streams).toHaveLength(2));
    expect(afresh).toHaveBeenCalledTimes(1);
    streams[1]?.send(line('reset', {}, 'z'));
    await vi.waitFor(() => expect(afresh).toHaveBeenCalledTimes(2));
    streams[1]?.end();
    await vi.waitFor(() => expect(streams[2]?.headers.get('last-event-id')).toBe('z'));
    feed.stop();
  });

  it('is down while nobody answers, and tries again after a wait', async () => {
    vi.useFakeTimers();
    const { feed, streams, answer } = stage(0.5);
    answer(503);
    feed.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(feed.state.get()).toBe('down');
    answer(200);
    await vi.advanceTimersByTimeAsync(249);
    expect(streams).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(streams).toHaveLength(1);
    expect(feed.state.get()).toBe('open');
    feed.stop();
  });

  it('gives up a stream that shows no sign of life', async () => {
    vi.useFakeTimers();
    const { feed, streams } = stage();
    feed.start();
    await vi.advanceTimersByTimeAsync(0);
    streams[0]?.send(line('heartbeat', {}));
    await vi.advanceTimersByTimeAsync(39_000);
    expect(streams).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(streams).toHaveLength(2);
    feed.stop();
  });

  it('tells of a token that was refused', async () => {
    const { feed, refused, answer } = stage();
    answer(401);
    feed.start();
    await vi.waitFor(() => expect(refused).toHaveBeenCalledWith('token'));
    feed.stop();
  });

  it('does not ask in a hurry for streams that end as soon as they have begun, and says that it is down', async () => {
    vi.useFakeTimers();
    const { feed, streams } = stage(1);
    feed.start();
    const endAfter = async (ms: number): Promise<void> => {
      streams.at(-1)?.send(line('heartbeat', {}));
      await vi.advanceTimersByTimeAsync(ms);
      streams.at(-1)?.send(line('heartbeat', {}));
      streams.at(-1)?.end();
      await vi.advanceTimersByTimeAsync(0);
    };
    await vi.advanceTimersByTimeAsync(0);
    await endAfter(0);
    expect(feed.state.get()).toBe('connecting');
    for (const [ends, wait] of [500, 1_000, 2_000].entries()) {
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(streams).toHaveLength(ends + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(streams).toHaveLength(ends + 2);
      await endAfter(0);
      expect(feed.state.get()).toBe('down');
    }
    await vi.advanceTimersByTimeAsync(4_000);
    await endAfter(15_000);
    expect(feed.state.get()).toBe('connecting');
    await vi.advanceTimersByTimeAsync(500);
    expect(streams).toHaveLength(6);
    feed.stop();
  });

  it('asks for nothing more once it is stopped', async () => {
    vi.useFakeTimers();
    const { feed, streams } = stage();
    feed.start();
    await vi.advanceTimersByTimeAsync(0);
    feed.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(streams).toHaveLength(1);
    expect(feed.state.get()).toBe('open');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits up to twice as long after each end, up to a limit, and any time within it', () => {
    expect([1, 2, 3, 10].map((ends) => waitAfter(ends, 1))).toEqual([500, 1_000, 2_000, 15_000]);
    expect(waitAfter(4, 0.25)).toBe(1_000);
    expect(waitAfter(4, 0)).toBe(0);
  });
});
