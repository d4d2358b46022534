import { removeContact, type Contact } from '@/domain/contacts';
import { asProblem, type Problem } from '@/lib/problem';

const AT_ONCE = 4;

/** A contact that is still there although it was to go, and why. */
export interface Leftover {
  readonly contact: Contact;
  readonly problem: Problem;
}

const remove = async (contact: Contact): Promise<Leftover | undefined> => {
  try {
    await removeContact(contact.id);
    return undefined;
  } catch (error) {
    const problem = asProblem(error);
    return problem.status === 404 ? undefined : { contact, problem };
  }
};

/** Deletes contacts, a few at a time, and answers with those that are still there. */
export const removeAll = async (contacts: readonly Contact[]): Promise<readonly Leftover[]> => {
  const left: Leftover[] = [];
  for (let next = 0; next < contacts.length; next += AT_ONCE) {
    const tried = await Promise.all(contacts.slice(next, next + AT_ONCE).map(remove));
    left.push(...tried.filter((each) => each !== undefined));
  }
  return left;
};
