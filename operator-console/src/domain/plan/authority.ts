import type { MessageId } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';

export type Commitment = Schemas['Commitment'];
export type Disclosure = Schemas['Disclosure'];

/** The limits as they are sent: what is left out stays, and a price or a time that is null means none. */
export type AuthorityChange = Schemas['AuthorityBody'];

export const COMMITMENTS: Record<Commitment, MessageId> = {
  inquire: 'envelope.inquire',
  book: 'envelope.book',
  reserve: 'envelope.reserve',
  order: 'envelope.order',
  reschedule: 'envelope.reschedule',
  cancel: 'envelope.cancel',
  unknown: 'envelope.something',
};

export const DISCLOSURES: Record<Disclosure, MessageId> = {
  name: 'envelope.name',
  phone_number: 'envelope.phone_number',
  email: 'envelope.email',
  address: 'envelope.address',
  date_of_birth: 'envelope.date_of_birth',
  unknown: 'envelope.something',
};

/** Booking and reserving are one: which word a business uses says nothing about what was allowed. */
const ALIKE: Readonly<Record<string, string>> = { book: 'reserve' };

/** All that can be allowed, always in the same order: what is switched stays in its place. */
export const known = <T extends string>(words: Record<T, MessageId>): T[] =>
  (Object.keys(words) as T[]).filter((each) => each !== 'unknown' && !Object.values(ALIKE).includes(each));

export const allows = (list: readonly string[], item: string): boolean =>
  list.includes(item) || list.some((each) => each === ALIKE[item]);

/** The list with that item in it, or without. */
export const switched = <T extends string>(list: readonly T[], item: T, may: boolean): T[] => [
  ...list.filter((each) => each !== item && each !== ALIKE[item] && each !== 'unknown'),
  ...(may ? [item] : []),
];

/** The limits as they are once a change is kept. */
export const withAuthority = (
  { call_task, ...rest }: Schemas['TaskResponse'],
  change: AuthorityChange,
): Schemas['TaskResponse'] => {
  const changed = Object.entries({ ...call_task?.authority, ...change }).filter(
    ([, limit]) => limit !== null,
  );
  return { ...rest, call_task: { ...call_task, authority: Object.fromEntries(changed) } };
};
