import type { Schemas } from '@/lib/api';

/** A call half asked for. */
export interface Draft {
  readonly instruction: string;
  readonly phone: string;
  readonly budget: string;
  /** As the date field has it, in the user's zone. */
  readonly when: string;
  /** Makes sending the same draft twice one task. */
  readonly key: string;
  /** The task, once there is one. */
  readonly taskId: string;
}

export const EMPTY_DRAFT: Draft = { instruction: '', phone: '', budget: '', when: '', key: '', taskId: '' };

/** The request that a draft makes. A budget becomes part of the sentence: the limit is compiled from the user's words. */
export const requestOf = (draft: Draft): Schemas['CreateTaskRequest'] => {
  const budget = Number(draft.budget);
  const sentence = draft.instruction.trim();
  return {
    raw_instruction: budget > 0 ? `${sentence.replace(/[.,;\s]+$/, '')}, under $${budget}` : sentence,
    ...(draft.phone.trim() && { target_phone_number: draft.phone.trim() }),
    ...(draft.when && { scheduled_for: new Date(draft.when).toISOString() }),
  };
};
