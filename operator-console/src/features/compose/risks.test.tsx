import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/lib/api';
import { PIZZA, SENTENCE } from '@/testing/pizza';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

describe('the risks of a call', () => {
  it('are accepted one by one, beside what else is missing, and sent at once', async () => {
    const reasons = ['It mentions card numbers.', 'It is hard to undo.'] as const;
    const risky: Schemas['CallTaskView'] = {
      ...PIZZA,
      status: 'waiting_for_user',
      risk: { level: 'medium', reasons: [...reasons] },
      ai_plan: {
        ...PIZZA.ai_plan,
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
