import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { expect } from 'vitest';
import { newCache } from '@/app/app';
import { newRouter } from '@/app/router';
import { AuthProvider } from '@/auth/auth-context';
import type { AuthServer, Session } from '@/auth/session';
import { SessionKeeper } from '@/auth/session-keeper';
import type { Word } from '@/auth/tabs';
import { Intl18n, loadIntl } from '@/i18n/i18n';
import { identifyAs } from '@/lib/api';
import { at, server } from '@/testing/server';

/** An access token as far as the console reads it. */
export const tokenWith = (claims: object): string => `head.${btoa(JSON.stringify(claims))}.sign`;

export const ALEX: Session = {
  accessToken: 'token',
  refreshToken: 'refresh',
  expiresAt: Date.now() / 1000 + 3_600,
  userId: 'user',
  email: 'operator@preop.test',
  name: 'Alex Morgan',
};

const noServer: AuthServer = {
  signIn: () => Promise.resolve(ALEX),
  refresh: () => Promise.resolve(ALEX),
  signOut: () => Promise.resolve(),
  signOutEverywhere: () => Promise.resolve(),
  sendCode: () => Promise.resolve(),
  confirmPhone: () => Promise.resolve(ALEX),
};

/** What the frame around every page asks for: nothing is going on. */
const quiet = [
  http.get(at('/api/events'), () => new HttpResponse(new ReadableStream())),
  http.get(at('/api/call-sessions'), () => HttpResponse.json({ call_sessions: [] })),
  http.get(at('/api/approvals'), () => HttpResponse.json({ approvals: [] })),
  http.get(at('/api/notifications'), () => HttpResponse.json({ notifications: [], degraded: [] })),
];

/** The console at an address, signed in, as in a browser; the API answers what the test has said, else that nothing goes on. */
export const showAt = async (
  address: string,
  {
    roles = [],
    phone = '',
    auth = {},
  }: { roles?: readonly string[]; phone?: string; auth?: Partial<AuthServer> } = {},
) => {
  server.resetHandlers(...server.listHandlers(), ...quiet);
  const session = { ...ALEX, accessToken: tokenWith({ phone, app_metadata: { roles } }) };
  sessionStorage.setItem('preop.session', JSON.stringify(session));
  const heard: ((word: Word) => void)[] = [];
  const keeper = new SessionKeeper(
    { ...noServer, ...auth },
    { say: () => undefined, listen: (listener) => heard.push(listener), alone: (work) => work() },
    sessionStorage,
  );
  identifyAs(keeper);
  await keeper.start();
  const router = newRouter(createMemoryHistory({ initialEntries: [address] }));
  const shown = render(
    <Intl18n initial={await loadIntl('en')}>
      <AuthProvider value={keeper}>
        <QueryClientProvider client={newCache()}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AuthProvider>
    </Intl18n>,
  );
  const fromOtherTab = (word: Word): void => act(() => heard.forEach((listener) => listener(word)));
  return { user: userEvent.setup(), router, fromOtherTab, ...shown };
};

/** Fails on what a machine can tell of accessibility; contrast is looked at in a real browser. */
export const expectAccessible = async (within: Element = document.body): Promise<void> => {
  const { violations } = await axe.run(within, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
};
