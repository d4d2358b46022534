import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const source = readFileSync('public/sw.js', 'utf8');

type Handler = (event: object) => void;

/** A worker as the browser runs it, with one page open or none. */
const worker = (page?: { focus: () => Promise<void>; postMessage: (word: unknown) => void }) => {
  const handlers = new Map<string, Handler>();
  const self = {
    location: { origin: 'https://console.preop.test' },
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
    registration: { showNotification: vi.fn() },
    clients: { matchAll: () => Promise.resolve(page ? [page] : []), openWindow: vi.fn() },
  };
  runInNewContext(source, { self, URL });
  const send = async (name: string, event: object): Promise<void> => {
    const work: unknown[] = [];
    handlers.get(name)?.({ ...event, waitUntil: (each: unknown) => work.push(each) });
    await Promise.all(work);
  };
  return { ...self, send };
};

const push = (words: unknown) => ({ data: { json: () => words } });

describe('a push', () => {
  const show = { title: 'Your call is done', body: 'Booked.', link: '/calls/s1' };
  let sent = worker();
  beforeEach(() => {
    sent = worker();
  });

  it('is shown as it says, and replaces an older one about the same call', async () => {
    await sent.send('push', push(show));
    expect(sent.registration.showNotification).toHaveBeenCalledWith(
      'Your call is done',
      expect.objectContaining({ body: 'Booked.', tag: '/calls/s1', data: '/calls/s1' }),
    );
  });

  it.each(['https://elsewhere.test/calls/s1', 'javascript:alert(1)', '//elsewhere.test'])(
    'leads nowhere else: %s',
    async (link) => {
      await sent.send('push', push({ ...show, link }));
      expect(sent.registration.showNotification).toHaveBeenCalledWith(
        show.title,
        expect.objectContaining({ data: '/tasks' }),
      );
    },
  );

  it('that cannot be read is shown all the same', async () => {
    await sent.send('push', { data: null });
    expect(sent.registration.showNotification).toHaveBeenCalledWith(
      'pre-op-caller',
      expect.objectContaining({ data: '/tasks' }),
    );
  });
});

describe('a notification that is clicked', () => {
  const clicked = { notification: { close: vi.fn(), data: '/calls/s1' } };

  it('opens a page of its own', async () => {
    const { send, clients } = worker();
    await send('notificationclick', clicked);
    expect(clients.openWindow).toHaveBeenCalledWith('/calls/s1');
  });

  it('leads there in the page that is open', async () => {
    const page = { focus: vi.fn(() => Promise.resolve()), postMessage: vi.fn() };
    const { send, clients } = worker(page);
    await send('notificationclick', clicked);
    expect(page.focus).toHaveBeenCalled();
    expect(page.postMessage).toHaveBeenCalledWith({ kind: 'open', page: '/calls/s1' });
    expect(clients.openWindow).not.toHaveBeenCalled();
  });
});
