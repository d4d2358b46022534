import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { createIntl, createIntlCache, RawIntlProvider, useIntl, type IntlShape } from 'react-intl';
import type { catalogue } from '@/i18n/en';
import { locale, type Locale } from '@/lib/preferences';
import { useStore } from '@/lib/store';

export type MessageId = keyof typeof catalogue;
export type Values = Readonly<Record<string, string | number | Date>>;
export type Translate = (id: MessageId, values?: Values) => string;

const cache = createIntlCache();

const messagesOf = async (language: Locale): Promise<Record<string, string>> => {
  switch (language) {
    case 'en':
      return (await import('@/i18n/en')).catalogue;
    case 'es':
      return (await import('@/i18n/es')).catalogue;
  }
};

export const loadIntl = async (language: Locale): Promise<IntlShape> =>
  createIntl({ locale: language, messages: await messagesOf(language) }, cache);

/** Keeps to the chosen language; the present one stays until the next is there. */
export const Intl18n = ({ initial, children }: { initial: IntlShape; children: ReactNode }) => {
  const language = useStore(locale);
  const [intl, setIntl] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = language;
    let current = true;
    if (intl.locale !== language) {
      void loadIntl(language).then((loaded) => {
        if (current) setIntl(loaded);
      });
    }
    return () => {
      current = false;
    };
  }, [language, intl.locale]);
  return <RawIntlProvider value={intl}>{children}</RawIntlProvider>;
};

/** The words of the console in the user's language. Ids that no catalogue has do not compile. */
export const useT = (): Translate => {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
};

export const useLocale = (): string => useIntl().locale;
