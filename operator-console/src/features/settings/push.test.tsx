import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const SECRETS = { p256dh: 'p'.repeat(87), auth: 'a'.repeat(22) };
const ENDPOINT = 'https://push.preop.test/1';

/** A browser that can be told, and whose user answers so when asked for leave. */
const browser = (answer: NotificationPermission) => {
  const requestPermission = vi.fn(() => Promise.resolve(answer));
  let subscription: object | null = null;
  const unsubscribe = vi.fn(() => {
    subscription = null;
    return Promise.resolve(true);
  });
  const registration = {
    pushManager: {
      getSubscription: () => Promise.resolve(subscription),
      subscribe: () => {
        subscription = { unsubscribe, toJSON: () => ({ endpoint: ENDPOINT, keys: SECRETS }) };
        return Promise.resolve(subscription);
      },
    },
  };
  vi.stubGlobal('Notification', { permission: 'default', requestPermission });
  vi.stubGlobal('PushManager', Object);
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: {
      register: () => Promise.resolve(registration),
      ready: Promise.resolve(registration),
      getRegistration: () => Promise.resolve(registration),
    },
  });
  return { requestPermission, unsubscribe };
};

describe('telling a browser', () => {
  const sent: unknown[] = [];
  beforeEach(() => {
    sent.length = 0;
    server.use(
      http.get(at('/api/assistant-settings'), () => HttpResponse.json({ code: 'x' }, { status: 500 })),
      http.get(at('/api/notification-preferences'), () =>
        HttpResponse.json({
          notification_preferences: {
            preferences: [{ notification_type: 'call_failed', channel: 'push', enabled: true }],
          },
          degraded: [],
        }),
      ),
      http.get(at('/api/push-subscriptions/key'), () => HttpResponse.json({ public_key: 'key' })),
      http.post(at('/api/push-subscriptions'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: 'b1' }, { status: 201 });
      }),
      http.delete(at('/api/push-subscriptions/:id'), ({ params }) => {
        sent.push(params['id']);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    return () => Reflect.deleteProperty(navigator, 'serviceWorker');
  });

  it('asks for leave after a click only, and can be ended', async () => {
    const { requestPermission, unsubscribe } = browser('granted');
    const { user } = await showAt('/settings');
    const tell = await screen.findByRole('switch', { name: 'Tell me in this browser' });
    expect(screen.getByRole('checkbox', { name: 'A call did not work, Browser' })).toBeChecked();
    expect(requestPermission).not.toHaveBeenCalled();
    await expectAccessible();
    await waitFor(() => expect(tell).toBeEnabled());
    await user.click(tell);
    await waitFor(() => expect(sent).toEqual([{ endpoint: ENDPOINT, keys: SECRETS }]));
    await waitFor(() => expect(tell).toBeEnabled());
    expect(tell).toBeChecked();
    await user.click(tell);
    await waitFor(() => expect(unsubscribe).toHaveBeenCalled());
    expect(sent.at(-1)).toBe('b1');
    await waitFor(() => expect(tell).not.toBeChecked());
  });

  it('says what to do when the browser does not allow it', async () => {
    browser('denied');
    const { user } = await showAt('/settings');
    const tell = await screen.findByRole('switch', { name: 'Tell me in this browser' });
    await waitFor(() => expect(tell).toBeEnabled());
    await user.click(tell);
    expect(await screen.findByText(/Allow notifications in its settings/)).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('leaves no half of it when the service does not take the browser', async () => {
    const { unsubscribe } = browser('granted');
    server.use(
      http.post(at('/api/push-subscriptions'), () =>
        HttpResponse.json({ code: 'service_unavailable' }, { status: 503 }),
      ),
    );
    const { user } = await showAt('/settings');
    const tell = await screen.findByRole('switch', { name: 'Tell me in this browser' });
    await waitFor(() => expect(tell).toBeEnabled());
    await user.click(tell);
    expect(await screen.findByText('A part of the service is down')).toBeVisible();
    expect(unsubscribe).toHaveBeenCalled();
    await waitFor(() => expect(tell).not.toBeChecked());
  });

  it('is not offered where there is none', async () => {
    browser('granted');
    server.use(
      http.get(at('/api/push-subscriptions/key'), () =>
        HttpResponse.json({ code: 'not_found' }, { status: 404 }),
      ),
    );
    await showAt('/settings');
    await screen.findByRole('checkbox', { name: 'A call did not work, E-mail' });
    expect(screen.queryByRole('switch', { name: 'Tell me in this browser' })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: 'A call did not work, Browser' })).toBeNull();
  });
});
