import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { ProblemNote } from '@/components/ui/problem-note';
import { useSaveContact, type Contact, type ContactDraft } from '@/domain/contacts';
import { useT } from '@/i18n/i18n';
import { asProblem, type Problem } from '@/lib/problem';

type Errors = Partial<Record<keyof ContactDraft, string>>;

const FIELDS: readonly (keyof ContactDraft)[] = ['name', 'company_name', 'phone_number', 'email', 'notes'];

const draftOf = (contact: Contact | undefined): ContactDraft => ({
  name: contact?.name ?? '',
  company_name: contact?.company_name ?? '',
  phone_number: contact?.phone_number ?? '',
  email: contact?.email ?? '',
  notes: contact?.notes ?? '',
});

/** Whether the problem is one of a field that stands in the form. */
const isOfField = (problem: Problem): boolean => FIELDS.some((field) => problem.of(field) !== undefined);

/** A contact to be added, or one to be changed. */
export const ContactDialog = ({
  contact,
  onClose,
}: {
  contact?: Contact | undefined;
  onClose: () => void;
}) => {
  const t = useT();
  const save = useSaveContact(contact?.id);
  const [draft, setDraft] = useState(() => draftOf(contact));
  const [key] = useState(() => crypto.randomUUID());
  const [checked, setChecked] = useState(false);
  const problem = save.error ? asProblem(save.error) : undefined;
  const missing: Errors = {
    ...(draft.name.trim() === '' && { name: t('contacts.name.missing') }),
    ...(draft.phone_number.trim() === '' && { phone_number: t('contacts.phone.missing') }),
    ...(!/^$|^[^@\s]+@[^@\s]+$/.test(draft.email.trim()) && { email: t('contacts.email.invalid') }),
  };
  const errorOf = (field: keyof ContactDraft): string | undefined =>
    (checked ? missing[field] : undefined) ??
    (problem?.code === 'invalid_phone_number' && field === 'phone_number'
      ? t('problem.invalid_phone_number.next')
      : problem?.of(field));
  const bind = (field: keyof ContactDraft) => ({
    value: draft[field],
    onChange: (value: string) => {
      setDraft((present) => ({ ...present, [field]: value }));
      if (save.isError) save.reset();
    },
    error: errorOf(field),
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(missing).length > 0) return;
    const trimmed = Object.fromEntries(
      FIELDS.map((field) => [field, draft[field].trim()]),
    ) as unknown as ContactDraft;
    save.mutate({ draft: trimmed, key }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t(contact ? 'contacts.edit' : 'contacts.new')} isOpen onOpenChange={onClose}>
      {() => (
        <form noValidate className="flex flex-col gap-4" onSubmit={submit}>
          <Field autoFocus isRequired label={t('contacts.name')} maxLength={200} {...bind('name')} />
          <Field
            isRequired
            type="tel"
            label={t('contacts.phone')}
            placeholder="+1 415 555 0100"
            maxLength={40}
            {...bind('phone_number')}
          />
          <Field label={t('contacts.company')} maxLength={200} {...bind('company_name')} />
          <Field type="email" label={t('contacts.email')} maxLength={254} {...bind('email')} />
          <Field rows={3} label={t('contacts.notes')} maxLength={2000} {...bind('notes')} />
          {problem && problem.code !== 'invalid_phone_number' && !isOfField(problem) && (
            <ProblemNote error={problem} />
          )}
          <div className="flex justify-end gap-2">
            <Button look="quiet" onPress={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" look="primary" isDisabled={save.isPending}>
              {t(save.isPending ? 'app.saving' : 'app.save')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
};
