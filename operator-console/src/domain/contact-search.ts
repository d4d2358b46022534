import type { Contact } from '@/domain/contacts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** Those in which every word of the search stands somewhere; digits find a number however it is written. */
export const matching = (book: readonly Contact[], search: string): readonly Contact[] => {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? book
    : book.filter((contact) => {
        const text = plain([contact.name, contact.company_name, contact.email, contact.notes].join(' '));
        return words.every((word) => {
          const digits = word.replace(/\D/g, '');
          return text.includes(word) || (digits !== '' && contact.phone_number.includes(digits));
        });
      });
};
