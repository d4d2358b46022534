import { act, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

interface Shown {
  readonly body: string;
  readonly tag: string;
  click(): void;
}

/** The notifications of a browser whose user has allowed them. */
const notifications = (): Shown[] => {
  const shown: Shown[] = [];
  vi.stubGlobal(
    'Notification',
    class {
      static readonly permission = 'granted';
      onclick: () => void = () => undefined;

      constructor(_title: string, { body, tag }: { body: string; tag: string }) {
        shown.push({ body, tag, click: () => this.onclick() });
      }

      close(): void {
        // gone
      }
    },
  );
  return shown;
};

describe('a decision that a call waits for', () => {
  beforeEach(() =>
    server.use(
      http.get(at('/api/contacts'), () => HttpResponse.json({ contacts: [] })),
      http.get(at('/api/approvals'), () =>
        HttpResponse.json({
          approvals: [
            {
              id: 'a1',
              call_session_id: 's1',
              status: 'pending',
              amount: 300,
              currency: 'USD',
              expires_at: new Date(Date.now() + 50_000).toISOString(),
            },
          ],
        }),
      ),
      http.get(at('/api/call-sessions/s1'), () => HttpResponse.json({ code: 'not_found' }, { status: 404 })),
    ),
  );

  it('is said on every other page, and leads to the call', async () => {
    const shown = notifications();
    const { user, router } = await showAt('/contacts');
    expect(await screen.findByText('A call is waiting: may it agree to $300?')).toBeVisible();
    expect(shown).toEqual([]);
    await expectAccessible();
    await user.click(screen.getByRole('link', { name: 'Decide' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/calls/s1'));
    await waitFor(() => expect(screen.queryByText(/A call is waiting/)).toBeNull());
  });

  it('is said once by the browser while the page is not looked at', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const shown = notifications();
    const { router } = await showAt('/contacts');
    await screen.findByText('A call is waiting: may it agree to $300?');
    expect(shown.map(({ body, tag }) => ({ body, tag }))).toEqual([
      { body: 'A call is waiting: may it agree to $300?', tag: '/calls/s1' },
    ]);
    act(() => shown[0]?.click());
    await waitFor(() => expect(router.state.location.pathname).toBe('/calls/s1'));
  });
});
