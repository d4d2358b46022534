/** `7:04`, `1:02:33`. */
export const clock = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
};

/** Money as people write it: whole amounts without cents. */
export const money = (amount: number, currency: string | undefined, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency ?? 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);

/** Amounts of money named in digits: `$300`, `75 dollars`. What is spelled out in words is left to the service. */
export const amountsIn = (text: string): number[] =>
  [
    ...text.matchAll(
      /[$€£]\s?(\d[\d,]*(?:\.\d{1,2})?)|(\d[\d,]*(?:\.\d{1,2})?)\s?(?:dollars|euros|USD|EUR)\b/gi,
    ),
  ].map((match) => Number((match[1] ?? match[2] ?? '').replaceAll(',', '')));

/** A number as it is read aloud: groups for those of North America, others as they are. */
export const phone = (number: string): string => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');

/** A number of which only its owner can tell that it is theirs. */
export const maskedPhone = (number: string): string =>
  /^\+1\d{10}$/.test(number)
    ? `+1 ${number.slice(2, 5)} ••• ${number.slice(-4)}`
    : `${number.slice(0, 3)} ••• ${number.slice(-4)}`;

/** As the services want a number: without the spaces and brackets in which people write it. */
export const plainPhone = (typed: string): string => typed.replace(/[\s().-]/g, '');

export const isPhone = (plain: string): boolean => /^\+[1-9]\d{6,14}$/.test(plain);

/** The part of an address or name that stands in a circle. */
export const initials = (name: string): string =>
  name
    .split(/[\s@._-]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
