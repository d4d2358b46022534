import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import { answered, api, done, type Schemas } from '@/lib/api';
import { required, type With } from '@/lib/required';

export type Contact = With<Schemas['Contact'], 'id' | 'name' | 'phone_number'>;
export type ContactDraft = Required<
  Pick<Schemas['ContactDraft'], 'name' | 'company_name' | 'phone_number' | 'email' | 'notes'>
>;

const asContact = (view: Schemas['Contact'] | undefined): Contact =>
  required(view, 'id', 'name', 'phone_number');

/** The whole book, by name: it is small enough to be searched where one types. */
export const contactsQuery = queryOptions({
  queryKey: keys.contacts,
  queryFn: async ({ signal }) => {
    const book: Contact[] = [];
    let cursor: string | undefined;
    do {
      const page: Schemas['ContactPage'] = await answered(
        api.GET('/api/contacts', { params: { query: { limit: 500, ...(cursor && { cursor }) } }, signal }),
      );
      book.push(...(page.contacts ?? []).map(asContact));
      cursor = page.next_cursor;
    } while (cursor !== undefined);
    return book.sort((one, other) => one.name.localeCompare(other.name, undefined, { sensitivity: 'base' }));
  },
  staleTime: 60_000,
});

/** Adds a contact, or changes the one that has the id. The key makes one of however many tries. */
export const useSaveContact = (id: string | undefined) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ draft, key }: { draft: ContactDraft; key: string }) => {
      const { contact } = await answered(
        id === undefined
          ? api.POST('/api/contacts', {
              body: Object.fromEntries(
                Object.entries(draft).filter(([, value]) => value !== ''),
              ) as Schemas['ContactDraft'],
              params: { header: { 'Idempotency-Key': key } },
            })
          : api.PATCH('/api/contacts/{id}', { params: { path: { id } }, body: draft }),
      );
      return asContact(contact);
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.contacts }),
  });
};

export const removeContact = (id: string): Promise<void> =>
  done(api.DELETE('/api/contacts/{id}', { params: { path: { id } } }));
