import { describe, expect, it } from 'vitest';
import { presentOf, type Circumstances } from './present';
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
