import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const said = (id: string, message: string, is_read: boolean) => ({
  id,
  notification_type: 'call_failed',
  message,
  is_read,
  call_session_id: 's1',
  created_at: '2026-11-21T10:00:00Z',
});

describe('the bell', () => {
  const read = new Set<string>();
  beforeEach(() => {
    read.clear();
    server.use(
      http.get(at('/api/contacts'), () => HttpResponse.json({ contacts: [] })),
      http.get(at('/api/notifications'), () =>
        HttpResponse.json({
          notifications: [
            said('n1', 'The line was busy.', read.has('n1')),
            said('n2', 'Nobody picked up.', read.has('n2')),
            said('n3', 'An old one.', true),
          ],
          degraded: [],
        }),
      ),
      http.post(at('/api/notifications/:id/read'), ({ params }) => {
        read.add(String(params['id']));
        return new HttpResponse(null, { status: 204 });
      }),
    );
  });

  it('counts what is unread and lets all of it be read', async () => {
    const { user } = await showAt('/contacts');
    await user.click(await screen.findByRole('button', { name: 'Notifications, 2 unread' }));
    expect(await screen.findByText('Nobody picked up.')).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Mark all as read' }));
    await waitFor(() => expect(screen.queryByText('Unread')).toBeNull());
    expect([...read].sort()).toEqual(['n1', 'n2']);
  });

  it('names the call and says in the user’s words what became of it', async () => {
    const about = { task_title: 'Book a cleaning' };
    server.use(
      http.get(at('/api/notifications'), () =>
        HttpResponse.json({
          notifications: [
            { ...said('n1', 'Server’s words, busy.', true), ...about, reason: 'busy' },
            { ...said('n2', 'Server’s words, goal.', true), ...about },
            { ...said('n3', 'Server’s words, done.', true), ...about, notification_type: 'call_completed' },
            said('n4', 'Of a call that is gone.', true),
          ],
          degraded: [],
        }),
      ),
    );
    const { user } = await showAt('/contacts');
    await user.click(await screen.findByRole('button', { name: 'Notifications' }));
    expect(await screen.findByRole('link', { name: /Book a cleaning The line was busy\./ })).toBeVisible();
    expect(screen.getByRole('link', { name: /Book a cleaning It took place, but its goal/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /reached its goal.*Book a cleaning$/ })).toBeVisible();
    expect(screen.getByText('Of a call that is gone.')).toBeVisible();
    expect(screen.queryByText(/Server’s words/)).toBeNull();
  });

  it('leads to the call and has what led there read', async () => {
    const { user, router } = await showAt('/contacts');
    await user.click(await screen.findByRole('button', { name: 'Notifications, 2 unread' }));
    await user.click(await screen.findByRole('link', { name: /The line was busy/ }));
    await waitFor(() => expect(router.state.location.pathname).toMatch('/calls/s1'));
    await waitFor(() => expect([...read]).toEqual(['n1']));
  });

  it('has what could not be marked as read unread again', async () => {
    server.use(http.post(at('/api/notifications/:id/read'), () => HttpResponse.json({}, { status: 503 })));
    const { user } = await showAt('/contacts');
    await user.click(await screen.findByRole('button', { name: 'Notifications, 2 unread' }));
    await user.click(await screen.findByRole('button', { name: 'Mark all as read' }));
    await waitFor(() => expect(screen.getAllByText('Unread')).toHaveLength(2));
  });

  it('says when nothing has happened, and when it cannot be known', async () => {
    server.use(
      http.get(at('/api/notifications'), () =>
        HttpResponse.json({ notifications: [], degraded: ['notifications'] }),
      ),
    );
    const { user } = await showAt('/contacts');
    await user.click(await screen.findByRole('button', { name: 'Notifications' }));
    expect(await screen.findByText('Cannot be shown right now')).toBeVisible();
  });
});
