import { describe, expect, it } from 'vitest';
import { heardPrice, presentOf, type Circumstances } from './present';
import { EMPTY_CALL, withWords } from '@/live/call-view';
import type { Words } from '@/live/events';

const heard: Words = {
  kind: 'words',
  sessionId: 's',
  speaker: 'human',
  turn: 1,
  index: undefined,
  text: 'Yes?',
  interrupted: false,
  atMs: 100,
  phase: 'heard',
};
const talking = withWords(EMPTY_CALL, heard);
const planned = withWords(talking, {
  ...heard,
  speaker: 'assistant',
  index: 0,
  atMs: undefined,
  phase: 'planned',
});
const now: Circumstances = { live: true, connected: true, paused: false, asking: false };

describe('what the agent does this moment', () => {
  it.each([
    ['over', planned, { ...now, live: false }],
    ['dialling', EMPTY_CALL, { ...now, connected: false }],
    ['listening', EMPTY_CALL, now],
    ['thinking', talking, now],
    ['asking', talking, { ...now, asking: true }],
    ['paused', talking, { ...now, paused: true }],
    ['speaking', planned, { ...now, paused: true }],
  ] as const)('is %s', (present, call, circumstances) => {
    expect(presentOf(call, circumstances)).toBe(present);
  });
});

describe('the price heard', () => {
  const said = (...all: Partial<Words>[]) =>
    all.map((part, at): Words => ({ ...heard, atMs: at * 1_000, ...part })).reduce(withWords, EMPTY_CALL)
      .lines;

  it.each([
    ['none, when nobody named one', undefined, said({ text: 'Let me look.' })],
    ['the last of those in a sentence', 75, said({ text: 'Not $90 but $75.' })],
    [
      'the callee’s, whatever the agent says',
      75,
      said({ text: '$75.' }, { speaker: 'assistant', index: 0, phase: 'spoken', text: 'At most $60?' }),
    ],
    [
      'the latest, however much is said after it',
      80,
      said({ text: '$75.' }, { text: 'I mean $80.' }, { text: 'All right?' }),
    ],
  ])('is %s', (_what, price, lines) => expect(heardPrice(lines)).toBe(price));
});
