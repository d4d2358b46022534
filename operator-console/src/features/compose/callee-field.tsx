import { useQuery } from '@tanstack/react-query';
import { BookUser, Phone } from 'lucide-react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { Draft } from './draft';
import { quietClass, quietInputClass } from './quiet-field';
import { matching } from '@/domain/contact-search';
import { contactsQuery, type Contact } from '@/domain/contacts';
import { useT } from '@/i18n/i18n';
import { phone } from '@/lib/format';

const OFFERED = 8;

type Callee = Pick<Draft, 'phone' | 'contactId'>;

/** Who is called: a number, or a contact found by typing a part of the name. */
export const CalleeField = ({
  callee,
  isInvalid,
  onChange,
  onFocusChange,
}: {
  callee: Callee;
  isInvalid: boolean;
  onChange: (callee: Callee) => void;
  onFocusChange: (isFocused: boolean) => void;
}) => {
  const t = useT();
  const { data: known } = useQuery(contactsQuery);
  const book = known ?? [];
  const chosen = book.find(({ id }) => id === callee.contactId);
  const isGone = callee.contactId !== '' && known !== undefined && chosen === undefined;
  const text = isGone ? t('history.contact.unknown') : (chosen?.name ?? callee.phone);
  const Icon = chosen ? BookUser : Phone;
  return (
    <ComboBox<Contact>
      allowsCustomValue
      items={matching(book, text).slice(0, OFFERED)}
      inputValue={text}
      onInputChange={(typed) => {
        if (typed !== text) onChange({ phone: typed, contactId: '' });
      }}
      value={callee.contactId || null}
      onChange={(contactId) => {
        if (contactId !== null) onChange({ phone: '', contactId: String(contactId) });
      }}
      isInvalid={isInvalid}
      onFocusChange={onFocusChange}
      className={quietClass}
    >
      <Icon aria-hidden className="size-4 shrink-0 text-text-3" />
      <Label className="sr-only">{t('compose.callee')}</Label>
      <Input placeholder={t('compose.callee')} maxLength={200} className={`w-44 ${quietInputClass}`} />
      <Popover
        placement="bottom start"
        offset={8}
        className="w-80 animate-enter overflow-auto rounded-card border border-line bg-raised p-1 shadow-float"
      >
        <ListBox<Contact> className="outline-none">
          {({ id, name, company_name: company, phone_number: number }) => (
            <ListBoxItem
              id={id}
              textValue={name}
              className="flex min-h-11 cursor-default items-center justify-between gap-4 rounded-control px-2.5 text-body outline-none data-focused:bg-hover"
            >
              <span className="min-w-0">
                <span className="block truncate font-medium">{name}</span>
                {company && <span className="block truncate text-meta text-text-3">{company}</span>}
              </span>
              <span className="tnum shrink-0 text-text-2">{phone(number)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
