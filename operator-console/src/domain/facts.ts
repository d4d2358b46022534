import { useCallback } from 'react';
import type { Fact } from '@/domain/sessions';
import { useLocale, useT, type MessageId } from '@/i18n/i18n';
import { money } from '@/lib/format';

const TITLES: Record<string, MessageId> = {
  price: 'fact.price',
  appointment: 'fact.appointment',
  confirmation_number: 'fact.confirmation_number',
  name: 'fact.name',
  business_name: 'fact.business_name',
  hours: 'fact.hours',
  instructions: 'fact.instructions',
};

export interface FactWords {
  readonly title: string;
  readonly value: string;
  readonly details: string;
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const dateOf = (date: string, time: string, locale: string): string => {
  const at = new Date(`${date}T${time === '' ? '00:00' : time}`);
  if (Number.isNaN(at.getTime())) return [date, time].filter(Boolean).join(' ');
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long' }).format(at);
  return time === ''
    ? day
    : `${day}, ${new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at)}`;
};

/** A fact as people would put it. Its value is whatever the extraction found: nothing of it is taken for granted. */
export const useFactWords = (): ((fact: Pick<Fact, 'data_type' | 'extracted_value'>) => FactWords) => {
  const t = useT();
  const locale = useLocale();
  return useCallback(
    ({ data_type: type = 'other', extracted_value: value = {} }) => {
      const title = t(TITLES[type] ?? 'fact.other');
      const { amount, currency, details, date, time, confirmationNumber } = value;
      if (type === 'price' && typeof amount === 'number') {
        return { title, value: money(amount, text(currency) || undefined, locale), details: text(details) };
      }
      if (type === 'appointment' && typeof date === 'string') {
        return { title, value: dateOf(date, text(time), locale), details: text(confirmationNumber) };
      }
      const plain = text(value['value']) || Object.values(value).map(text).filter(Boolean).join(', ');
      return { title, value: plain, details: text(details) };
    },
    [t, locale],
  );
};
