import { MoreHorizontal, Pencil, Phone, Trash2 } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ListFoot, ListHead, listRowClass } from '@/components/ui/list';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Tip } from '@/components/ui/tooltip';
import { useTicked } from '@/components/use-ticked';
import type { Contact } from '@/domain/contacts';
import { useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';
import { initials, phone } from '@/lib/format';

const COLUMNS =
  'grid grid-cols-[32px_minmax(0,1fr)_32px_40px] items-center gap-x-3 px-3 md:grid-cols-[32px_minmax(0,1.3fr)_minmax(0,1fr)_150px_minmax(0,1.2fr)_32px_40px] md:gap-x-4';

const Actions = ({
  contact,
  onCall,
  onEdit,
  onRemove,
}: {
  contact: Contact;
  onCall: (contact: Contact) => void;
  onEdit: (contact: Contact) => void;
  onRemove: () => void;
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
      <MenuItem icon={Phone} onAction={() => onCall(contact)}>
        {t('contacts.call')}
      </MenuItem>
      <MenuItem icon={Pencil} onAction={() => onEdit(contact)}>
        {t('contacts.edit.action')}
      </MenuItem>
      <MenuItem icon={Trash2} danger onAction={onRemove}>
        {t('contacts.remove')}
      </MenuItem>
    </Menu>
  );
};

const CallButton = ({ contact, onCall }: { contact: Contact; onCall: (contact: Contact) => void }) => {
  const t = useT();
  const words = t('contacts.call.of', { name: contact.name });
  return (
    <Tip text={words}>
      <Button look="quiet" size="icon" aria-label={words} onPress={() => onCall(contact)}>
        <Phone aria-hidden className="size-4" />
      </Button>
    </Tip>
  );
};

const Row = ({
  contact,
  onCall,
  onEdit,
  onRemove,
}: {
  contact: Contact;
  onCall: (contact: Contact) => void;
  onEdit: (contact: Contact) => void;
  onRemove: (contacts: readonly Contact[]) => void;
}) => (
  <GridListItem id={contact.id} textValue={contact.name} className={cx(COLUMNS, listRowClass, 'h-13')}>
    <Checkbox slot="selection" />
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
          {phone(contact.phone_number)}
        </span>
      </span>
    </span>
    <span className="truncate text-text-2 max-md:hidden">{contact.company_name}</span>
    <span className="tnum truncate text-text-2 max-md:hidden">{phone(contact.phone_number)}</span>
    <span className="truncate text-text-2 max-md:hidden">{contact.email}</span>
    <CallButton contact={contact} onCall={onCall} />
    <Actions contact={contact} onCall={onCall} onEdit={onEdit} onRemove={() => onRemove([contact])} />
  </GridListItem>
);

/** The rows: only those in sight exist, arrows move between them, Space ticks one, Enter opens it. */
export const ContactList = ({
  contacts,
  onCall,
  onEdit,
  onRemove,
}: {
  contacts: readonly Contact[];
  onCall: (contact: Contact) => void;
  onEdit: (contact: Contact) => void;
  onRemove: (contacts: readonly Contact[]) => void;
}) => {
  const t = useT();
  const { ticked, keys, setKeys, tickAll, clear } = useTicked(contacts);
  return (
    <>
      <ListHead
        columns={COLUMNS}
        total={contacts.length}
        selected={ticked.length}
        onSelectAll={tickAll}
        onClear={clear}
        actions={
          <Button
            look="danger-quiet"
            size="small"
            onPress={() => {
              onRemove(ticked);
              clear();
            }}
          >
            <Trash2 aria-hidden className="size-3.5" />
            {t('contacts.remove')}
          </Button>
        }
      >
        <span aria-hidden>{t('contacts.name')}</span>
        <span aria-hidden className="max-md:hidden">
          {t('contacts.company')}
        </span>
        <span aria-hidden className="max-md:hidden">
          {t('contacts.phone')}
        </span>
        <span aria-hidden className="max-md:hidden">
          {t('contacts.email')}
        </span>
      </ListHead>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: 52 }}>
        <GridList
          aria-label={t('contacts.title')}
          selectionMode="multiple"
          selectedKeys={keys}
          onSelectionChange={setKeys}
          className="min-h-0 flex-1 overflow-y-auto outline-none"
          onAction={(key) => {
            const contact = contacts.find(({ id }) => id === key);
            if (contact) onEdit(contact);
          }}
        >
          {contacts.map((contact) => (
            <Row key={contact.id} contact={contact} onCall={onCall} onEdit={onEdit} onRemove={onRemove} />
          ))}
        </GridList>
      </Virtualizer>
      <ListFoot words={t('contacts.count', { count: contacts.length })} />
    </>
  );
};
