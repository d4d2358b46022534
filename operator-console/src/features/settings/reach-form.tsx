import { useState, type SyntheticEvent } from 'react';
import { useChangePreferences, type Preferences, type PreferencesChange } from './preference-queries';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { ProblemNote } from '@/components/ui/problem-note';
import { Switch } from '@/components/ui/switch';
import { toast } from '@/components/ui/toasts';
import { useT } from '@/i18n/i18n';
import { isPhone, plainPhone } from '@/lib/format';
import { asProblem } from '@/lib/problem';

/** Where one is reached, and the hours in which one is left alone. */
interface Reach {
  readonly email: string;
  readonly phone: string;
  readonly quiet: boolean;
  readonly from: string;
  readonly until: string;
  readonly zone: string;
}

const reachOf = ({ email, phone_number: phone, quiet_hours: quiet }: Preferences): Reach => ({
  email: email ?? '',
  phone: phone ?? '',
  quiet: quiet?.from !== undefined,
  from: quiet?.from ?? '22:00',
  until: quiet?.until ?? '07:00',
  zone: quiet?.time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
});

const changeOf = ({ email, phone, quiet, from, until, zone }: Reach): PreferencesChange => ({
  ...(email.trim() && { email: email.trim() }),
  ...(phone.trim() && { phone_number: plainPhone(phone) }),
  ...(quiet && { quiet_hours: { from, until, time_zone: zone } }),
});

export const ReachForm = ({ preferences }: { preferences: Preferences }) => {
  const t = useT();
  const change = useChangePreferences();
  const saved = reachOf(preferences);
  const [edits, setEdits] = useState<Partial<Reach>>({});
  const reach = { ...saved, ...edits };
  const edit = (part: Partial<Reach>): void => {
    change.reset();
    setEdits((known) => ({ ...known, ...part }));
  };
  const isChanged = (Object.keys(edits) as (keyof Reach)[]).some((part) => edits[part] !== saved[part]);
  const problem = change.error ? asProblem(change.error) : undefined;
  const wrong = {
    email: /^$|^[^@\s]+@[^@\s]+$/.test(reach.email.trim()) ? undefined : t('contacts.email.invalid'),
    phone:
      reach.phone.trim() === '' || isPhone(plainPhone(reach.phone))
        ? undefined
        : t('problem.invalid_phone_number.next'),
  };
  const isWrong = wrong.email !== undefined || wrong.phone !== undefined || !reach.from || !reach.until;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isWrong) return;
    change.mutate(changeOf(reach), {
      onSuccess: () => {
        setEdits({});
        toast({ tone: 'ok', text: t('settings.saved') });
      },
    });
  };
  return (
    <form noValidate className="flex flex-col gap-5" onSubmit={submit}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          type="email"
          label={t('settings.reach.email')}
          hint={t('settings.reach.email.hint')}
          maxLength={254}
          value={reach.email}
          onChange={(email) => edit({ email })}
          error={wrong.email ?? problem?.of('email')}
        />
        <Field
          type="tel"
          label={t('settings.reach.phone')}
          hint={t('settings.reach.phone.hint')}
          placeholder="+1 415 555 0100"
          maxLength={40}
          value={reach.phone}
          onChange={(phone) => edit({ phone })}
          error={wrong.phone ?? problem?.of('phone_number')}
        />
      </div>
      <Switch
        label={t('settings.quiet')}
        hint={t('settings.quiet.hint')}
        value={reach.quiet}
        onChange={(quiet) => edit({ quiet })}
      />
      {reach.quiet && (
        <div className="grid grid-cols-2 gap-4 sm:max-w-80">
          <Field
            type="time"
            label={t('settings.quiet.from')}
            value={reach.from}
            onChange={(from) => edit({ from })}
          />
          <Field
            type="time"
            label={t('settings.quiet.until')}
            value={reach.until}
            onChange={(until) => edit({ until })}
          />
          <p className="col-span-2 -mt-2 text-meta text-text-3">
            {t('settings.quiet.zone', { zone: reach.zone.replaceAll('_', ' ') })}
          </p>
        </div>
      )}
      {problem?.errors.length === 0 && <ProblemNote error={problem} />}
      {isChanged && (
        <div className="flex animate-enter items-center justify-end gap-2">
          <Button look="quiet" onPress={() => setEdits({})}>
            {t('settings.discard')}
          </Button>
          <Button type="submit" look="primary" isDisabled={isWrong || change.isPending}>
            {t(change.isPending ? 'app.saving' : 'app.save')}
          </Button>
        </div>
      )}
    </form>
  );
};
