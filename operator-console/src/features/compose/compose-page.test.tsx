import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, isNobody, requestOf } from './draft';
import type { Schemas } from '@/lib/api';
import { aFeed } from '@/testing/feed';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const ZOE = '00000000-0000-7000-8000-000000000002';
const SENTENCE = 'Order two margheritas';

const task: Schemas['CallTaskView'] = {
  id: 't1',
  status: 'ready_to_call',
  priority: 'normal',
  raw_instruction: SENTENCE,
  title: 'Order pizza',
  created_at: '2026-11-21T10:00:00Z',
  ai_plan: { goal: 'Get two margheritas', steps: ['Ask for the price'] },
  authority: { commitments: ['order'], may_disclose: ['name'] },
  version: 1,
};

interface Asked {
  readonly body: unknown;
  readonly key: string | null;
}

describe('composing', () => {
  const asked: Asked[] = [];
  beforeEach(() => {
    asked.length = 0;
    server.use(
      http.get(at('/api/contacts'), () =>
        HttpResponse.json({
          contacts: [
            { id: 'a', name: 'Ada Dental', phone_number: '+14155550100' },
            { id: ZOE, name: 'Zoë Pizza', company_name: 'Zoë & Co', phone_number: '+14155550101' },
          ],
        }),
      ),
      http.post(at('/api/call-tasks'), async ({ request }) => {
        asked.push({ body: await request.json(), key: request.headers.get('idempotency-key') });
        return HttpResponse.json({ success: true, call_task: task }, { status: 201 });
      }),
    );
  });

  it('offers contacts by a part of their name, and sends who was chosen without the number', async () => {
    const { user, router } = await showAt('/');
    await user.type(await screen.findByLabelText('What the call is for'), SENTENCE);
    await user.type(screen.getByRole('combobox', { name: 'Phone or contact' }), 'zoe');
    await user.click(await screen.findByRole('option', { name: /Zoë Pizza/ }));
    expect(screen.getByRole('combobox', { name: 'Phone or contact' })).toHaveValue('Zoë Pizza');
    await user.click(screen.getByRole('button', { name: 'Make a plan' }));
    expect(await screen.findByText('Get two margheritas')).toBeVisible();
    expect(asked.map(({ body }) => body)).toEqual([{ raw_instruction: SENTENCE, contact_id: ZOE }]);
    expect(router.state.location.href).toBe('/');
    await expectAccessible();
  });

  it('takes a number as it is typed, and nobody who is neither', async () => {
    const { user } = await showAt('/');
    await user.type(await screen.findByLabelText('What the call is for'), SENTENCE);
    const callee = screen.getByRole('combobox', { name: 'Phone or contact' });
    await user.type(callee, 'Grandma');
    expect(screen.queryByText(/Nobody by that name/)).toBeNull();
    await user.tab();
    expect(screen.getByText(/Nobody by that name/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Make a plan' })).toBeDisabled();
    await user.clear(callee);
    await user.type(callee, '(415) 555-0199');
    await user.click(screen.getByRole('button', { name: 'Make a plan' }));
    await waitFor(() =>
      expect(asked.map(({ body }) => body)).toEqual([
        { raw_instruction: SENTENCE, target_phone_number: '(415) 555-0199' },
      ]),
    );
  });

  it('keeps what is half written over a reload', async () => {
    const { user, unmount } = await showAt('/');
    await user.type(await screen.findByLabelText('What the call is for'), SENTENCE);
    await user.type(screen.getByLabelText('Budget, $'), '40');
    unmount();
    await showAt('/');
    expect(await screen.findByLabelText('What the call is for')).toHaveValue(SENTENCE);
    expect(screen.getByLabelText('Budget, $')).toHaveValue('40');
  });

  it('says what the service refuses and what to do, and asks for the same call when it is tried again', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post(
        at('/api/call-tasks'),
        ({ request }) => {
          keys.push(request.headers.get('idempotency-key'));
          return HttpResponse.json({ code: 'ai_unavailable', title: 'No' }, { status: 503 });
        },
        { once: true },
      ),
    );
    const { user } = await showAt('/');
    await user.type(await screen.findByLabelText('What the call is for'), SENTENCE);
    await user.click(screen.getByRole('button', { name: 'Make a plan' }));
    expect(await screen.findByText('The planner cannot be reached')).toBeVisible();
    expect(screen.getByText(/What you wrote is kept/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Get two margheritas')).toBeVisible();
    expect(asked[0]?.key).toBe(keys[0]);
  });

  it('asks in place for what is missing', async () => {
    const changes: unknown[] = [];
    server.use(
      http.post(at('/api/call-tasks'), () =>
        HttpResponse.json({
          call_task: {
            ...task,
            status: 'waiting_for_user',
            ai_plan: { goal: 'Get pizza', missingInfo: ['phone number', 'which size'] },
          },
        }),
      ),
      http.patch(at('/api/call-tasks/t1'), async ({ request }) => {
        changes.push(await request.json());
        return HttpResponse.json({ call_task: { ...task, version: 2 } });
      }),
    );
    const { user } = await showAt('/');
    await user.type(await screen.findByLabelText('What the call is for'), `${SENTENCE}{Enter}`);
    expect(await screen.findByText('2 questions before we can call')).toBeVisible();
    expect(screen.getByLabelText('Phone number')).toHaveFocus();
    await expectAccessible();
    await user.type(screen.getByLabelText('Phone number'), '+1 415 555 0101');
    await user.type(screen.getByLabelText('Which size'), 'large');
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    expect(await screen.findByRole('button', { name: 'Start call' })).toBeEnabled();
    expect(changes).toEqual([
      { target_phone_number: '+1 415 555 0101', user_clarifications: { which_size: 'large' } },
    ]);
  });

  it('grows in place, section by section, and again after a reload', async () => {
    const feed = aFeed();
    const answers: (() => void)[] = [];
    const asks: (string | null)[] = [];
    server.use(
      feed.handler,
      http.post(at('/api/call-tasks'), async ({ request }) => {
        asks.push(request.headers.get('idempotency-key'));
        await new Promise<void>((resolve) => answers.push(resolve));
        return HttpResponse.json({ call_task: task }, { status: 201 });
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
    server.use(
      feed.handler,
      http.post(at('/api/call-tasks'), ({ request }) => {
        asked.push({ body: undefined, key: request.headers.get('idempotency-key') });
        return new Promise<Response>((resolve) => answers.push(resolve));
      }),
    );
    const { user } = await showAt('/');
    await user.type(await screen.findByLabelText('What the call is for'), `${SENTENCE}{Enter}`);
    await waitFor(() => expect(answers).toHaveLength(1));
    const key = asked[0]?.key;
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
    answers[1]?.(HttpResponse.json({ call_task: task }, { status: 201 }));
    expect(await screen.findByRole('button', { name: 'Start call' })).toBeEnabled();
    expect(screen.getByText('Get two margheritas')).toBe(goal);
  });

  it('waits for the same request when it is still being carried out', async () => {
    server.use(
      http.post(
        at('/api/call-tasks'),
        () => HttpResponse.json({ code: 'conflict', title: 'Under way' }, { status: 409 }),
        { once: true },
      ),
    );
    const { user } = await showAt('/');
    await user.type(await screen.findByLabelText('What the call is for'), `${SENTENCE}{Enter}`);
    expect(await screen.findByRole('button', { name: 'Start call' })).toBeEnabled();
    expect(asked).toHaveLength(1);
  });

  it('is left for the sign-in when another tab signs out', async () => {
    const { fromOtherTab } = await showAt('/');
    await screen.findByLabelText('What the call is for');
    fromOtherTab({ kind: 'signed-out' });
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
});

describe('a draft', () => {
  it('makes its budget part of the sentence, and a contact come before a number', () => {
    expect(
      requestOf({ ...EMPTY_DRAFT, instruction: ' Book it. ', budget: '40', phone: '1', contactId: ZOE }),
    ).toEqual({ raw_instruction: 'Book it, under $40', contact_id: ZOE });
  });

  it.each([
    ['', '', false],
    ['Grandma', '', true],
    ['Grandma', ZOE, false],
    ['555', '', false],
  ])('of %j and contact %j names nobody: %s', (phone, contactId, nobody) => {
    expect(isNobody({ ...EMPTY_DRAFT, phone, contactId })).toBe(nobody);
  });

  it('asks for a yes to each risk, beside what else is missing, and sends both yeses at once', async () => {
    const reasons = ['It mentions card numbers.', 'It is hard to undo.'] as const;
    const risky: Schemas['CallTaskView'] = {
      ...task,
      status: 'waiting_for_user',
      risk: { level: 'medium', reasons: [...reasons] },
      ai_plan: {
        ...task.ai_plan,
        missingInfo: ['which bank', ...reasons.map((reason) => `Yes to go on: ${reason}`)],
      },
    };
    const changes: unknown[] = [];
    server.use(
      http.post(at('/api/call-tasks'), () => HttpResponse.json({ call_task: risky }, { status: 201 })),
      http.get(at('/api/call-tasks/t1'), () => HttpResponse.json({ call_task: risky })),
      http.patch(at('/api/call-tasks/t1'), async ({ request }) => {
        changes.push(await request.json());
        return HttpResponse.json({
          call_task: { ...risky, ai_plan: { ...risky.ai_plan, missingInfo: ['which bank'] }, version: 2 },
        });
      }),
    );
    const { user } = await showAt('/');
    await user.type(await screen.findByLabelText('What the call is for'), SENTENCE);
    await user.click(screen.getByRole('button', { name: 'Make a plan' }));
    const risks = within(await screen.findByRole('region', { name: 'Risks' }));
    expect(screen.getByText('One question before we can call')).toBeVisible();
    expect(screen.getAllByRole('textbox').map((field) => field.getAttribute('aria-labelledby'))).toHaveLength(
      1,
    );
    const goOn = risks.getByRole('button', { name: 'Go on' });
    await user.click(risks.getByRole('checkbox', { name: reasons[0] }));
    expect(goOn).toBeDisabled();
    await user.click(risks.getByRole('checkbox', { name: reasons[1] }));
    await expectAccessible();
    await user.click(goOn);
    expect(await risks.findByText('Good to know before you start')).toBeVisible();
    expect(risks.queryByRole('checkbox')).toBeNull();
    expect(changes).toEqual([
      {
        user_clarifications: {
          Yes_to_go_on_It_mentions_card_numbers_: 'yes',
          Yes_to_go_on_It_is_hard_to_undo_: 'yes',
        },
      },
    ]);
  });
});
