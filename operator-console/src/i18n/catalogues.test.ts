import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { catalogue as en } from '@/i18n/en';
import { catalogue as es } from '@/i18n/es';

/** What the parser calls plain text and the sign for the number within a plural: neither is a value's name. */
const NO_VALUE = new Set<number>([0, 7]);

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the values that a message needs. Also proves that it can be read. */
const valuesOf = (message: string): string[] => {
  const names = (elements: readonly Element[]): string[] =>
    elements.flatMap((element) => [
      ...('value' in element && !NO_VALUE.has(element.type) ? [element.value] : []),
      ...('options' in element
        ? Object.values(element.options).flatMap((option) => names(option.value))
        : []),
    ]);
  return [...new Set(names(new IntlMessageFormat(message, 'en').getAst()))].sort();
};

describe('the catalogues', () => {
  it('have the same messages', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en) as (keyof typeof en)[])('need the same values for %s', (id) => {
    expect(valuesOf(es[id])).toEqual(valuesOf(en[id]));
  });
});
