import { MoreHorizontal, Pencil, Trash2 } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { Contact } from '@/domain/contacts';
import { useT } from '@/i18n/i18n';
import { initials } from '@/lib/format';

const COLUMNS =
  'grid grid-cols-[minmax(0,1fr)_40px] items-center gap-4 px-4 md:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_150px_minmax(0,1.2fr)_40px]';

const Actions = ({
  contact,
  onEdit,
  onRemove,
}: {
  contact: Contact;
  onEdit: (contact: Contact) => void;
  onRemove: (contact: Contact) => void;
}) => {
  const t = useT();
  return (
    <Menu
      label={t('contacts.actions')}
      button={
        <Button look="quiet" size="icon" aria-label={t('contacts.actions.of', { name: contact.name })}>
          <MoreHorizontal aria-hidden className="size-4" />
        </Button>
      }
    >
      <MenuItem icon={Pencil} onAction={() => onEdit(contact)}>
        {t('contacts.edit.action')}
      </MenuItem>
      <MenuItem icon={Trash2} danger onAction={() => onRemove(contact)}>
        {t('contacts.remove')}
      </MenuItem>
    </Menu>
  );
};

/** The rows: only those in sight exist, arrows move between them, Enter opens one. */
export const ContactList = ({
  contacts,
  onEdit,
  onRemove,
}: {
  contacts: readonly Contact[];
  onEdit: (contact: Contact) => void;
  onRemove: (contact: Contact) => void;
}) => {
  const t = useT();
  const byId = (id: string): Contact | undefined => contacts.find((contact) => contact.id === id);
  return (
    <>
      <div
        aria-hidden
        className={`${COLUMNS} h-9 shrink-0 border-b text-meta font-medium text-text-3 max-md:hidden`}
      >
        <span>{t('contacts.name')}</span>
        <span>{t('contacts.company')}</span>
        <span>{t('contacts.phone')}</span>
        <span>{t('contacts.email')}</span>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: 52 }}>
        <GridList
          aria-label={t('contacts.title')}
          className="min-h-0 flex-1 overflow-y-auto outline-none"
          onAction={(key) => {
            const contact = byId(String(key));
            if (contact) onEdit(contact);
          }}
        >
          {contacts.map((contact) => (
            <GridListItem
              key={contact.id}
              id={contact.id}
              textValue={contact.name}
              className={`${COLUMNS} h-13 cursor-default border-b outline-none data-focus-visible:bg-hover data-focus-visible:inset-ring-2 data-focus-visible:inset-ring-accent data-hovered:bg-hover`}
            >
              <span className="flex min-w-0 items-center gap-3">
                <span
                  aria-hidden
                  className="grid size-8 shrink-0 place-items-center rounded-full bg-sunken text-[11px] font-semibold text-text-2"
                >
                  {initials(contact.name)}
                </span>
                <span className="min-w-0">
                  <span className="block truncate font-medium">{contact.name}</span>
                  <span className="tnum block truncate text-meta text-text-3 md:hidden">
                    {contact.phone_number}
                  </span>
                </span>
              </span>
              <span className="truncate text-text-2 max-md:hidden">{contact.company_name}</span>
              <span className="tnum truncate text-text-2 max-md:hidden">{contact.phone_number}</span>
              <span className="truncate text-text-2 max-md:hidden">{contact.email}</span>
              <Actions contact={contact} onEdit={onEdit} onRemove={onRemove} />
            </GridListItem>
          ))}
        </GridList>
      </Virtualizer>
      <p role="status" className="shrink-0 border-t px-4 py-2 text-meta text-text-3">
        {t('contacts.count', { count: contacts.length })}
      </p>
    </>
  );
};
