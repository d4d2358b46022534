import { Store } from '@/lib/store';

/** How this browser likes the console to look: the only things it keeps on disk, none of them anybody's secret. */
export type Theme = 'system' | 'light' | 'dark';

const kept = <T extends string>(key: string, of: readonly T[], otherwise: T): Store<T> => {
  const stored = localStorage.getItem(key);
  const store = new Store<T>(of.find((each) => each === stored) ?? otherwise);
  store.subscribe(() => localStorage.setItem(key, store.get()));
  return store;
};

export const theme = kept<Theme>('preop.theme', ['system', 'light', 'dark'], 'system');

export const LOCALES = ['en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each in its own words, so that whoever cannot read the others finds it. */
export const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', es: 'Español' };

export const locale = kept<Locale>(
  'preop.locale',
  LOCALES,
  LOCALES.find((each) => navigator.language.toLowerCase().startsWith(each)) ?? 'en',
);

const showTheme = (): void => {
  const chosen = theme.get();
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
};

/** Makes the page look as was chosen, now and whenever the choice changes. */
export const applyTheme = (): void => {
  showTheme();
  theme.subscribe(showTheme);
};
