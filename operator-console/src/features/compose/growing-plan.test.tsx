import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFeed } from '@/testing/feed';
import { PIZZA, SENTENCE } from '@/testing/pizza';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

describe('a plan that is being made', () => {
  beforeEach(() => server.use(http.get(at('/api/contacts'), () => HttpResponse.json({ contacts: [] }))));

  it('grows in place, section by section, and again after a reload', async () => {
    const feed = aFeed();
    const answers: (() => void)[] = [];
    const asks: (string | null)[] = [];
    server.use(
      feed.handler,
      http.post(at('/api/call-tasks'), async ({ request }) => {
        asks.push(request.headers.get('idempotency-key'));
        await new Promise<void>((resolve) => answers.push(resolve));
        return HttpResponse.json({ call_task: PIZZA }, { status: 201 });
      }),
    );
    const { user, unmount } = await showAt('/');
    await user.type(await screen.findByLabelText('What the call is for'), `${SENTENCE}{Enter}`);
    await waitFor(() => expect(asks).toHaveLength(1));
    expect(await screen.findByText(/making a plan. This takes/)).toBeVisible();
    expect(await screen.findByText('Working out the goal…')).toBeVisible();

    const written = (draft: string, section: string, ...lines: string[]): void =>
      feed.send('task.planning', { task_id: 't1', request_key: asks[0], draft_id: draft, section, lines });
    written('1', 'title', 'Order pizza');
    written('1', 'goal', 'A first try');
    expect(await screen.findByText('A first try')).toBeVisible();
    expect(await screen.findByText('Working out the steps…')).toBeVisible();
    written('2', 'goal', 'Get two margheritas');
    written('1', 'steps', 'Too late');
    written('2', 'steps', 'Ask for the price', 'Ask for the price');
    feed.send('task.planning', { task_id: 't9', draft_id: '3', section: 'goal', lines: ['Of another task'] });
    expect(await screen.findAllByText('Ask for the price')).toHaveLength(2);
    const goal = screen.getByText('Get two margheritas');
    expect(goal.closest('[aria-live]')).toHaveAttribute('aria-live', 'polite');
    expect(screen.queryByText('A first try')).toBeNull();
    expect(screen.queryByText('Too late')).toBeNull();
    expect(screen.queryByText('Of another task')).toBeNull();
    await expectAccessible();

    unmount();
    await showAt('/');
    await waitFor(() => expect(asks).toEqual([asks[0], asks[0]]));
    expect(await screen.findByText(SENTENCE)).toBeVisible();
    answers.at(-1)?.();
    expect(await screen.findByRole('button', { name: 'Start call' })).toBeEnabled();
    expect(screen.getByText('Get two margheritas')).toBeVisible();
    expect(screen.queryByText('Working out the goal…')).toBeNull();
    answers[0]?.();
  });

  it('keeps its place when the plan is whole, and gives the sentence back when there will be none', async () => {
    const feed = aFeed();
    const answers: ((response: Response) => void)[] = [];
    const asks: (string | null)[] = [];
    server.use(
      feed.handler,
      http.post(at('/api/call-tasks'), ({ request }) => {
        asks.push(request.headers.get('idempotency-key'));
        return new Promise<Response>((resolve) => answers.push(resolve));
      }),
    );
    const { user } = await showAt('/');
    await user.type(await screen.findByLabelText('What the call is for'), `${SENTENCE}{Enter}`);
    await waitFor(() => expect(answers).toHaveLength(1));
    const key = asks[0];
    feed.send('task.planning', {
      task_id: 't1',
      request_key: key,
      draft_id: '1',
      section: 'goal',
      lines: ['Half a plan'],
    });
    expect(await screen.findByText('Half a plan')).toBeVisible();
    answers[0]?.(HttpResponse.json({ code: 'ai_timeout', title: 'No' }, { status: 500 }));
    expect(await screen.findByLabelText('What the call is for')).toHaveValue(SENTENCE);
    expect(screen.queryByText('Half a plan')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(answers).toHaveLength(2));
    feed.send('task.planning', {
      task_id: 't1',
      request_key: key,
      draft_id: '2',
      section: 'goal',
      lines: ['Get two margheritas'],
    });
    const goal = await screen.findByText('Get two margheritas');
    answers[1]?.(HttpResponse.json({ call_task: PIZZA }, { status: 201 }));
    expect(await screen.findByRole('button', { name: 'Start call' })).toBeEnabled();
    expect(screen.getByText('Get two margheritas')).toBe(goal);
  });

  it('waits for the same request when it is still being carried out', async () => {
    let asked = 0;
    server.use(
      http.post(at('/api/call-tasks'), () =>
        asked++ === 0
          ? HttpResponse.json({ code: 'conflict', title: 'Under way' }, { status: 409 })
          : HttpResponse.json({ call_task: PIZZA }, { status: 201 }),
      ),
    );
    const { user } = await showAt('/');
    await user.type(await screen.findByLabelText('What the call is for'), `${SENTENCE}{Enter}`);
    expect(await screen.findByRole('button', { name: 'Start call' })).toBeEnabled();
    expect(asked).toBe(2);
  });
});
