import { X } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { LimitRow } from './limit-row';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select, type Option } from '@/components/ui/select';
import { useLocale, useT } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';
import { money } from '@/lib/format';

/** Those that the agent understands when it hears them. */
const CURRENCIES = ['USD', 'EUR', 'GBP'].map((id): Option<string> => ({ id, label: id }));

const MOST = 100_000;

/** What was typed, with a point or a comma; nothing when it is no price. */
const priceIn = (typed: string): number | undefined => {
  const plain = typed.trim().replace(',', '.');
  const price = /^\d{1,6}(\.\d{1,2})?$/.test(plain) ? Number(plain) : 0;
  return price > 0 && price <= MOST ? price : undefined;
};

const LimitForm = ({
  ceiling,
  onSave,
  onCancel,
}: {
  ceiling: Schemas['Money'] | undefined;
  onSave: (ceiling: { amount: number; currency: string }) => void;
  onCancel: () => void;
}) => {
  const t = useT();
  const [typed, setTyped] = useState(String(ceiling?.amount ?? ''));
  const [currency, setCurrency] = useState(ceiling?.currency ?? 'USD');
  const amount = priceIn(typed);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (amount !== undefined) onSave({ amount, currency });
  };
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <Field
        hideLabel
        autoFocus
        label={t('envelope.limit')}
        value={typed}
        onChange={setTyped}
        inputMode="decimal"
        maxLength={9}
        className="w-20"
        inputClass="h-8!"
      />
      <Select
        hideLabel
        className="w-22"
        label={t('envelope.currency')}
        options={CURRENCIES}
        value={currency}
        onChange={setCurrency}
      />
      <Button type="submit" look="primary" size="small" isDisabled={amount === undefined}>
        {t('app.save')}
      </Button>
      <Button look="quiet" size="icon" aria-label={t('app.cancel')} onPress={onCancel}>
        <X aria-hidden className="size-4" />
      </Button>
    </form>
  );
};

/** Whether anything may be spent, and up to how much; without a limit nothing is. */
export const SpendingLimit = ({
  ceiling,
  onChange,
}: {
  ceiling: Schemas['Money'] | undefined;
  onChange: (ceiling: { amount: number; currency: string } | null) => void;
}) => {
  const t = useT();
  const language = useLocale();
  return (
    <LimitRow
      label={t('envelope.payment')}
      change={t('envelope.change-limit')}
      stands={
        ceiling?.amount === undefined
          ? undefined
          : t('envelope.up-to', { amount: money(ceiling.amount, ceiling.currency, language) })
      }
      none={t('envelope.nothing')}
      onRemove={() => onChange(null)}
      form={(close) => (
        <LimitForm
          ceiling={ceiling}
          onCancel={close}
          onSave={(limit) => {
            onChange(limit);
            close();
          }}
        />
      )}
    />
  );
};
