import { dayStart } from '@/domain/history-filter';
import { useLocale } from '@/i18n/i18n';

/** How figures are written: days, shares and money, in the user's language. */
export const useFigureWords = (currency: string | undefined) => {
  const language = useLocale();
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  // cents in all of them, so that they stand below each other
  const price = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: currency ?? 'USD',
    currencyDisplay: 'narrowSymbol',
  });
  return {
    day: (iso: string): string => day.format(dayStart(iso)),
    percent: (share: number): string => percent.format(share),
    price: (amount: number): string => price.format(amount),
  };
};
