import type { Schemas } from '@/lib/api';

/** What a user asks for in the tests of composing. */
export const SENTENCE = 'Order two margheritas';

/** The task that it becomes, ready to call. */
export const PIZZA: Schemas['CallTaskView'] = {
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
