import { Search } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { ComboBox } from '@/components/ui/combo-box';
import { controlClass } from '@/components/ui/control-class';
import { DateField } from '@/components/ui/date-field';
import { Select } from '@/components/ui/select';
import type { Contact } from '@/domain/contacts';
import { dayStart, type HistoryFilter } from '@/domain/history-filter';
import { SESSION_OVER } from '@/domain/sessions';
import { SESSION_LOOKS } from '@/domain/status';
import { useLocale, useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';

type Change = { readonly [K in keyof HistoryFilter]?: HistoryFilter[K] | undefined };

/** What is looked for, and within which calls; kept in the address, so that it can be shared and survives a reload. */
export const HistoryFilterBar = ({
  filter,
  contacts,
  onChange,
}: {
  filter: HistoryFilter;
  contacts: readonly Contact[];
  onChange: (change: Change) => void;
}) => {
  const t = useT();
  const language = useLocale();
  const [words, setWords] = useState(filter.q ?? '');
  const [shown, setShown] = useState(filter.q);
  if (shown !== filter.q) {
    // the address has changed by another way than this form
    setShown(filter.q);
    setWords(filter.q ?? '');
  }
  const day = (value: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(dayStart(value));
  const chosen = contacts.find(({ id }) => id === filter.contact);
  return (
    <div className="flex flex-col gap-3">
      <form
        aria-label={t('history.search')}
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ q: words.trim() || undefined });
        }}
      >
        <div className="relative min-w-0 flex-1">
          <Search aria-hidden className="pointer-events-none absolute top-3 left-3.5 size-4.5 text-text-3" />
          <input
            type="search"
            value={words}
            maxLength={200}
            onChange={(event) => setWords(event.target.value)}
            aria-label={t('history.search')}
            placeholder={t('history.placeholder')}
            className={cx(controlClass, 'h-11 pl-11 text-lead')}
          />
        </div>
        <Button type="submit" look="primary" size="large">
          {t('history.action')}
        </Button>
      </form>
      <div className="grid grid-cols-2 gap-3 md:grid-cols-[150px_150px_minmax(0,180px)_minmax(0,240px)]">
        <DateField
          to="day"
          label={t('history.from')}
          value={filter.from ?? ''}
          onChange={(value) => onChange({ from: value || undefined })}
        />
        <DateField
          to="day"
          label={t('history.until')}
          value={filter.until ?? ''}
          onChange={(value) => onChange({ until: value || undefined })}
        />
        <Select
          label={t('history.outcome')}
          value={filter.outcome ?? 'any'}
          options={[
            { id: 'any', label: t('history.outcome.any') },
            ...SESSION_OVER.map((status) => ({ id: status, label: t(SESSION_LOOKS[status].words) })),
          ]}
          onChange={(outcome) => onChange({ outcome: outcome === 'any' ? undefined : outcome })}
        />
        <ComboBox
          key={`${contacts.length} ${filter.contact ?? ''}`}
          label={t('history.contact')}
          placeholder={t('history.contact.any')}
          options={contacts.map(({ id, name }) => ({ id, label: name }))}
          value={filter.contact}
          onChange={(contact) => onChange({ contact })}
        />
      </div>
      {Object.keys(filter).length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          {filter.q && <Chip label={`“${filter.q}”`} onRemove={() => onChange({ q: undefined })} />}
          {filter.from && (
            <Chip
              label={t('history.chip.from', { day: day(filter.from) })}
              onRemove={() => onChange({ from: undefined })}
            />
          )}
          {filter.until && (
            <Chip
              label={t('history.chip.until', { day: day(filter.until) })}
              onRemove={() => onChange({ until: undefined })}
            />
          )}
          {filter.outcome && (
            <Chip
              label={t(SESSION_LOOKS[filter.outcome].words)}
              onRemove={() => onChange({ outcome: undefined })}
            />
          )}
          {filter.contact && (
            <Chip
              label={chosen?.name ?? t('history.contact.unknown')}
              onRemove={() => onChange({ contact: undefined })}
            />
          )}
        </div>
      )}
    </div>
  );
};
