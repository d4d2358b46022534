import type { Schemas } from '@/lib/api';

/** A call half asked for. */
export interface Draft {
  readonly instruction: string;
  /** Who is called: a number as typed, unless it is a contact. */
  readonly phone: string;
  /** The contact who is called; its number stays where it is kept. */
  readonly contactId: string;
  readonly budget: string;
  /** As the date field has it, in the user's zone. */
  readonly when: string;
  /** Makes sending the same draft twice one task. */
  readonly key: string;
  /** Whether the task was asked for. */
  readonly asked: boolean;
  /** The task, once there is one. */
  readonly taskId: string;
}

export const EMPTY_DRAFT: Draft = {
  instruction: '',
  phone: '',
  contactId: '',
  budget: '',
  when: '',
  key: '',
  asked: false,
  taskId: '',
};

/** Whether somebody is named who is neither a contact nor a number: the service could only refuse that. */
export const isNobody = ({ phone, contactId }: Draft): boolean =>
  contactId === '' && phone.trim() !== '' && !/\d/.test(phone);

const calleeOf = ({ phone, contactId }: Draft): Partial<Schemas['CreateTaskRequest']> => {
  if (contactId !== '') return { contact_id: contactId };
  return phone.trim() === '' ? {} : { target_phone_number: phone.trim() };
};

/** The request that a draft makes. A budget becomes part of the sentence: the limit is compiled from the user's words. */
export const requestOf = (draft: Draft): Schemas['CreateTaskRequest'] => {
  const budget = Number(draft.budget);
  const sentence = draft.instruction.trim();
  return {
    raw_instruction: budget > 0 ? `${sentence.replace(/[.,;\s]+$/, '')}, under $${budget}` : sentence,
    ...calleeOf(draft),
    ...(draft.when && { scheduled_for: new Date(draft.when).toISOString() }),
  };
};
