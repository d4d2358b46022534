import { useQuery, useQueryClient } from '@tanstack/react-query';
import { BookUser, Download, FileUp, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { ContactDialog } from './contact-dialog';
import { ContactList } from './contact-list';
import { useExport } from './exchange';
import { ImportDialog } from './import-dialog';
import { matching } from './matching';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/control-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { Skeleton } from '@/components/ui/skeleton';
import { useUndoable } from '@/components/use-undoable';
import { contactsQuery, removeContact, type Contact } from '@/domain/contacts';
import { keys } from '@/domain/keys';
import { useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';

const Waiting = () => (
  <div aria-hidden className="flex flex-col">
    {Array.from({ length: 8 }, (_, row) => (
      <div key={row} className="flex h-13 items-center gap-3 border-b px-4">
        <Skeleton className="size-8 rounded-full" />
        <Skeleton className={row % 3 ? 'h-3.5 w-40' : 'h-3.5 w-28'} />
        <Skeleton className="ml-auto h-3.5 w-28" />
      </div>
    ))}
  </div>
);

type Open = { readonly kind: 'contact'; readonly contact?: Contact } | { readonly kind: 'import' };

/** Who is called again and again. */
export const ContactsPage = () => {
  const t = useT();
  const cache = useQueryClient();
  const { data: book, error, refetch } = useQuery(contactsQuery);
  const { hidden, start } = useUndoable();
  const save = useExport();
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const kept = (book ?? []).filter((contact) => !hidden.has(contact.id));
  const shown = matching(kept, search);
  const remove = (contact: Contact): void =>
    start({
      id: contact.id,
      words: t('contacts.removed', { name: contact.name }),
      act: () =>
        removeContact(contact.id).finally(() => cache.invalidateQueries({ queryKey: keys.contacts })),
    });
  const actions = (
    <>
      <Button look="secondary" onPress={() => setOpen({ kind: 'import' })}>
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
      <Button look="primary" onPress={() => setOpen({ kind: 'contact' })}>
        <Plus aria-hidden className="size-4" />
        {t('contacts.new')}
      </Button>
    </>
  );
  return (
    <Page title={t('contacts.title')} actions={actions} fill>
      {save.isError && <ProblemNote error={save.error} />}
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
          <>
            <p role="status" className="sr-only">
              {t('app.loading')}
            </p>
            <Waiting />
          </>
        ) : shown.length > 0 ? (
          <ContactList
            contacts={shown}
            onEdit={(contact) => setOpen({ kind: 'contact', contact })}
            onRemove={remove}
          />
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
      {open?.kind === 'contact' && <ContactDialog contact={open.contact} onClose={close} />}
      {open?.kind === 'import' && <ImportDialog onClose={close} />}
    </Page>
  );
};
