import { X } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { LimitRow } from './limit-row';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { useLocale, useT } from '@/i18n/i18n';
import { exact, localMoment } from '@/lib/time';

const WEEK_MS = 7 * 86_400_000;

const TimeForm = ({
  until,
  onSave,
  onCancel,
}: {
  until: string | undefined;
  onSave: (until: string) => void;
  onCancel: () => void;
}) => {
  const t = useT();
  const [picked, setPicked] = useState(() =>
    localMoment(until ? new Date(until) : new Date(Date.now() + WEEK_MS)),
  );
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSave(new Date(picked).toISOString());
  };
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <DateField
        hideLabel
        autoFocus
        label={t('envelope.time')}
        to="minute"
        value={picked}
        onChange={setPicked}
      />
      <Button type="submit" look="primary" size="small" isDisabled={picked === ''}>
        {t('app.save')}
      </Button>
      <Button look="quiet" size="icon" aria-label={t('app.cancel')} onPress={onCancel}>
        <X aria-hidden className="size-4" />
      </Button>
    </form>
  );
};

/** Until when anybody may be called; without a time, as long as the call is not done. */
export const TimeLimit = ({
  until,
  onChange,
}: {
  until: string | undefined;
  onChange: (until: string | null) => void;
}) => {
  const t = useT();
  const language = useLocale();
  return (
    <LimitRow
      label={t('envelope.time')}
      change={t('envelope.change-time')}
      stands={until === undefined ? undefined : t('envelope.until', { at: exact(until, language) })}
      none={t('envelope.any-time')}
      onRemove={() => onChange(null)}
      form={(close) => (
        <TimeForm
          until={until}
          onCancel={close}
          onSave={(picked) => {
            onChange(picked);
            close();
          }}
        />
      )}
    />
  );
};
