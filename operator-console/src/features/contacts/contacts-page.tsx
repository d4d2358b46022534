import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { BookUser, Download, FileUp, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { ContactDialog } from './contact-dialog';
import { ContactList } from './contact-list';
import { useExport } from './exchange';
import { ImportDialog } from './import-dialog';
import { Leftovers } from './leftovers';
import { removeAll, type Leftover } from './removal';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/control-class';
import { EmptyState } from '@/components/ui/empty-state';
import { ListSkeleton } from '@/components/ui/list';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { toast } from '@/components/ui/toasts';
import { useUndoable } from '@/components/use-undoable';
import { contactsQuery, type Contact } from '@/domain/contacts';
import { matching } from '@/domain/contact-search';
import { keys } from '@/domain/keys';
import { useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';

/** Who is called again and again. */
export const ContactsPage = () => {
  const t = useT();
  const cache = useQueryClient();
  const { data: book, error, refetch } = useQuery(contactsQuery);
  const { pending: hidden, start } = useUndoable();
  const save = useExport();
  const [search, setSearch] = useState('');
  const navigate = useNavigate({ from: '/contacts' });
  const { open } = useSearch({ from: '/inside/contacts' });
  const [edited, setEdited] = useState<Contact>();
  const [leftovers, setLeftovers] = useState<readonly Leftover[]>([]);
  const show = (what?: typeof open): void =>
    void navigate({ search: what === undefined ? {} : { open: what }, replace: true });
  const kept = (book ?? []).filter((contact) => !hidden.has(contact.id));
  const shown = matching(kept, search);
  const remove = (contacts: readonly Contact[]): void =>
    start({
      ids: contacts.map(({ id }) => id),
      words:
        contacts.length === 1 && contacts[0]
          ? t('contacts.removed', { name: contacts[0].name })
          : t('contacts.removed.many', { count: contacts.length }),
      act: async () => {
        const left = await removeAll(contacts);
        await cache.invalidateQueries({ queryKey: keys.contacts });
        setLeftovers((before) => [...before, ...left]);
        // also to who has left the page meanwhile
        if (left.length > 0) toast({ tone: 'bad', text: t('contacts.left', { count: left.length }) });
      },
    });
  const again = (): void => {
    setLeftovers([]);
    remove(leftovers.map(({ contact }) => contact));
  };
  const call = ({ id }: Contact): void => void navigate({ to: '/', state: { contactId: id } });
  const actions = (
    <>
      <Button look="secondary" onPress={() => show('import')}>
        <FileUp aria-hidden className="size-4" />
        {t('import.action')}
      </Button>
      <Menu
        label={t('export.action')}
        button={
          <Button look="secondary" isDisabled={kept.length === 0 || save.isPending}>
            <Download aria-hidden className="size-4" />
            {t('export.action')}
          </Button>
        }
      >
        <MenuItem onAction={() => save.mutate('csv')}>{t('export.csv')}</MenuItem>
        <MenuItem onAction={() => save.mutate('vcard')}>{t('export.vcard')}</MenuItem>
      </Menu>
      <Button look="primary" onPress={() => show('new')}>
        <Plus aria-hidden className="size-4" />
        {t('contacts.new')}
      </Button>
    </>
  );
  return (
    <Page title={t('contacts.title')} actions={actions} fill>
      {save.isError && <ProblemNote error={save.error} />}
      {leftovers.length > 0 && (
        <Leftovers leftovers={leftovers} onRetry={again} onDismiss={() => setLeftovers([])} />
      )}
      {kept.length > 0 && (
        <div className="relative w-full max-w-96">
          <Search aria-hidden className="pointer-events-none absolute top-2.5 left-3 size-4 text-text-3" />
          <input
            type="search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            aria-label={t('contacts.search')}
            placeholder={t('contacts.search')}
            className={cx(controlClass, 'h-9 pl-9')}
          />
        </div>
      )}
      <section className="flex min-h-80 flex-1 flex-col overflow-hidden rounded-card border border-line bg-surface">
        {error ? (
          <div className="p-4">
            <ProblemNote error={error} onRetry={() => void refetch()} />
          </div>
        ) : book === undefined ? (
          <ListSkeleton rowClass="h-13" round />
        ) : shown.length > 0 ? (
          <ContactList contacts={shown} onCall={call} onEdit={setEdited} onRemove={remove} />
        ) : (
          <EmptyState
            icon={BookUser}
            title={t(kept.length > 0 ? 'contacts.none.found' : 'contacts.none')}
            action={
              kept.length > 0 ? (
                <Button look="secondary" onPress={() => setSearch('')}>
                  {t('contacts.search.clear')}
                </Button>
              ) : undefined
            }
          >
            {t(kept.length > 0 ? 'contacts.none.found.next' : 'contacts.none.next')}
          </EmptyState>
        )}
      </section>
      {edited && <ContactDialog contact={edited} onClose={() => setEdited(undefined)} />}
      {open === 'new' && <ContactDialog onClose={() => show()} />}
      {open === 'import' && <ImportDialog onClose={() => show()} />}
    </Page>
  );
};
