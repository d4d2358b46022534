import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { PIZZA, SENTENCE } from '@/testing/pizza';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const ZOE = '00000000-0000-7000-8000-000000000002';

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
        return HttpResponse.json({ success: true, call_task: PIZZA }, { status: 201 });
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
            ...PIZZA,
            status: 'waiting_for_user',
            ai_plan: { goal: 'Get pizza', missingInfo: ['phone number', 'which size'] },
          },
        }),
      ),
      http.patch(at('/api/call-tasks/t1'), async ({ request }) => {
        changes.push(await request.json());
        return HttpResponse.json({ call_task: { ...PIZZA, version: 2 } });
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

  it('is left for the sign-in when another tab signs out', async () => {
    const { fromOtherTab } = await showAt('/');
    await screen.findByLabelText('What the call is for');
    fromOtherTab({ kind: 'signed-out' });
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
});
