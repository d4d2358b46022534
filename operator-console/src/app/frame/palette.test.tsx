import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { theme } from '@/lib/preferences';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

describe('the palette', () => {
  beforeEach(() => {
    theme.set('system');
    server.use(
      http.get(at('/api/contacts'), () => HttpResponse.json({ contacts: [] })),
      http.get(at('/api/call-tasks'), () => HttpResponse.json({ call_tasks: [] })),
      http.get(at('/api/call-sessions'), ({ request }) =>
        HttpResponse.json({
          call_sessions:
            new URL(request.url).searchParams.get('status') === 'connected'
              ? [
                  {
                    id: 's1',
                    call_task_id: 't1',
                    status: 'connected',
                    created_at: '2026-11-21T10:00:00Z',
                    phone_number_called: '+14155550100',
                  },
                ]
              : [],
        }),
      ),
    );
  });

  const opened = async () => {
    const shown = await showAt('/contacts');
    await screen.findByText('No contacts yet');
    await shown.user.keyboard('{Control>}k{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Commands' });
    return { ...shown, dialog };
  };

  it('goes by a few letters, with the keyboard alone', async () => {
    const { user, router } = await opened();
    await user.keyboard('waiting{Enter}');
    await waitFor(() => expect(router.state.location.href).toBe('/tasks?status=waiting_for_user'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('begins with the calls that go on', async () => {
    const { dialog } = await opened();
    const items = await within(dialog).findAllByRole('menuitem');
    expect(items[0]).toHaveTextContent('Watch the call to +1 415 555 0100');
    await expectAccessible();
  });

  it('opens what is to be filled in', async () => {
    const { user } = await opened();
    await user.keyboard('new contact{Enter}');
    expect(await screen.findByRole('dialog', { name: 'New contact' })).toBeVisible();
  });

  it('searches for words that name nothing', async () => {
    const { user, router } = await opened();
    await user.keyboard('insurance card');
    await user.click(
      await screen.findByRole('menuitem', { name: 'Search what was said for “insurance card”' }),
    );
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'insurance card' }));
    expect(router.state.location.pathname).toBe('/history');
  });

  it('changes the theme', async () => {
    const { user } = await opened();
    await user.keyboard('dark{Enter}');
    expect(theme.get()).toBe('dark');
  });
});
