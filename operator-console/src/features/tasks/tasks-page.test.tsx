import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TaskStatus } from '@/domain/tasks';
import { endInSight, roomForRows } from '@/testing/layout';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const task = (id: string, title: string, status: TaskStatus) => ({
  id,
  title,
  status,
  priority: 'normal',
  raw_instruction: title,
  created_at: '2026-11-21T10:00:00Z',
});

const clean = task('t1', 'Book a cleaning', 'ready_to_call');
const pizza = task('t2', 'Order pizza', 'failed');
const bank = task('t3', 'Ask the bank', 'completed');

const calls = (...call_tasks: object[]) =>
  server.use(http.get(at('/api/call-tasks'), () => HttpResponse.json({ call_tasks })));

describe('the calls', () => {
  const cancelled: string[] = [];
  beforeEach(() => {
    roomForRows();
    cancelled.length = 0;
    server.use(
      http.delete(at('/api/call-tasks/:id'), ({ params }) => {
        cancelled.push(String(params['id']));
        return new HttpResponse(null, { status: 204 });
      }),
    );
  });

  it('are walked by arrows, ticked by Space and opened by Enter', async () => {
    calls(clean, pizza, bank);
    const { user, router } = await showAt('/tasks');
    const second = await screen.findByRole('row', { name: /Order pizza/ });
    await expectAccessible();
    screen.getByRole('row', { name: /Book a cleaning/ }).focus();
    await user.keyboard('{ArrowDown} ');
    expect(screen.getByText('1 selected')).toBeVisible();
    expect(second).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Escape}');
    expect(screen.queryByText('1 selected')).toBeNull();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/tasks/t2'));
  });

  it('are cancelled together, and all are back with one undo', async () => {
    const second = task('t4', 'Ring the school', 'waiting_for_user');
    calls(clean, second, bank);
    const { user, unmount } = await showAt('/tasks');
    const cancelAll = async (): Promise<void> => {
      await user.click(await screen.findByRole('checkbox', { name: 'Select all that are shown' }));
      await user.click(screen.getByRole('button', { name: 'Cancel (2)' }));
      expect(await screen.findByText('2 calls are cancelled.')).toBeVisible();
      expect(screen.getAllByRole('row')).toHaveLength(1);
    };
    await cancelAll();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getAllByRole('row')).toHaveLength(3);
    await cancelAll();
    expect(cancelled).toEqual([]);
    unmount();
    await waitFor(() => expect(cancelled).toEqual(['t1', 't4']));
  });

  it('are started together; what is refused is said once, in words', async () => {
    calls(clean, pizza);
    const started: string[] = [];
    server.use(
      http.post(at('/api/call-tasks/:id/start-call'), ({ params }) => {
        started.push(String(params['id']));
        return HttpResponse.json({ code: 'call_service_busy', title: 'Busy' }, { status: 503 });
      }),
    );
    const { user, router } = await showAt('/tasks');
    await user.click(await screen.findByRole('checkbox', { name: 'Select all that are shown' }));
    await user.click(screen.getByRole('button', { name: 'Start (2)' }));
    expect(screen.getAllByText('About to dial…').length).toBeGreaterThan(0);
    await router.navigate({ to: '/settings' });
    expect(await screen.findByText('2 were refused: All lines are in use')).toBeVisible();
    expect(started).toEqual(['t1', 't2']);
  });

  it('keep their filter in the address, and lose it with its chip', async () => {
    const asked: string[] = [];
    server.use(
      http.get(at('/api/call-tasks'), ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ call_tasks: [] });
      }),
    );
    const { user, router } = await showAt('/tasks?status=failed&q=pizza');
    expect(await screen.findByText('No call matches')).toBeVisible();
    expect(asked[0]).toContain('status=failed');
    await user.click(screen.getByRole('button', { name: 'Remove filter Did not work' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'pizza' }));
    await user.click(screen.getByRole('button', { name: 'Remove filter “pizza”' }));
    expect(await screen.findByText('No calls yet')).toBeVisible();
    await router.navigate({ to: '/tasks', search: { priority: 'low', sort: 'created_at' } });
    await user.click(await screen.findByRole('button', { name: 'Show all calls' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'created_at' }));
  });

  it('come page by page to a real end, and a page that did not come can be asked for again', async () => {
    endInSight();
    let broken = true;
    server.use(
      http.get(at('/api/call-tasks'), ({ request }) => {
        if (!new URL(request.url).searchParams.has('cursor')) {
          return HttpResponse.json({ call_tasks: [clean], next_cursor: 'c' });
        }
        return broken
          ? HttpResponse.json({ code: 'internal_error' }, { status: 500 })
          : HttpResponse.json({ call_tasks: [pizza] });
      }),
    );
    const { user } = await showAt('/tasks');
    expect(await screen.findByText('More could not be loaded.')).toBeVisible();
    expect(screen.getByRole('row', { name: /Book a cleaning/ })).toBeVisible();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('All 2 calls')).toBeVisible();
  });

  it('offer for one call what its state allows', async () => {
    calls(bank);
    const { user } = await showAt('/tasks');
    await user.click(await screen.findByRole('button', { name: 'Actions for Ask the bank' }));
    const menu = await screen.findByRole('menu');
    expect(within(menu).getByRole('menuitem', { name: 'Start call' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(within(menu).getByRole('menuitem', { name: 'Cancel call' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});
