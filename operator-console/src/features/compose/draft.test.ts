import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, isNobody, requestOf } from './draft';

const ZOE = '00000000-0000-7000-8000-000000000002';

describe('a draft', () => {
  it('makes its budget part of the sentence, and a contact come before a number', () => {
    expect(
      requestOf({ ...EMPTY_DRAFT, instruction: ' Book it. ', budget: '40', phone: '1', contactId: ZOE }),
    ).toEqual({ raw_instruction: 'Book it, under $40', contact_id: ZOE });
  });

  it.each([
    ['', '', false],
    ['Grandma', '', true],
    ['Grandma', ZOE, false],
    ['555', '', false],
  ])('of %j and contact %j names nobody: %s', (phone, contactId, nobody) => {
    expect(isNobody({ ...EMPTY_DRAFT, phone, contactId })).toBe(nobody);
  });
});
