import { expect, it } from 'vitest';
import { phoneOf, rolesOf } from './claims';

const token = (payload: object): string =>
  ['{}', JSON.stringify(payload), 'signature']
    .map((part) =>
      btoa(String.fromCharCode(...new TextEncoder().encode(part)))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, ''),
    )
    .join('.');

it('reads the roles, also beside letters that need two bytes', () => {
  expect(rolesOf(token({ name: 'Zoë ÿÿ?>', app_metadata: { roles: ['operator', 'admin', 7] } }))).toEqual([
    'operator',
    'admin',
  ]);
});

it.each(['', 'token', 'a.!!!.c', token({}), token({ app_metadata: { roles: 'admin' } })])(
  'finds none in %j',
  (given) => {
    expect(rolesOf(given)).toEqual([]);
  },
);

it('reads a confirmed number, which has no plus there', () => {
  expect(phoneOf(token({ phone: '14155550190' }))).toBe('+14155550190');
});

it.each([
  '',
  'token',
  token({}),
  token({ phone: '' }),
  token({ phone: 14155550190 }),
  token({ phone: '+1415x' }),
])('finds no number in %j', (given) => {
  expect(phoneOf(given)).toBeUndefined();
});
