import { describe, expect, it } from 'vitest';
import {
  EMPTY_CALL,
  ended,
  withLatency,
  withPartial,
  withTranscript,
  withWords,
  type CallView,
} from '@/live/call-view';
import type { PartialWords, TurnLatency, Words } from '@/live/events';

const words = (part: Partial<Words>): Words => ({
  kind: 'words',
  sessionId: 's',
  speaker: 'assistant',
  turn: 1,
  index: 0,
  text: 'Hello.',
  interrupted: false,
  atMs: undefined,
  phase: 'planned',
  ...part,
});
const after = (...all: Partial<Words>[]): CallView => all.map(words).reduce(withWords, EMPTY_CALL);
const texts = (view: CallView): string[] => view.lines.map((line) => `${line.speaker}: ${line.text}`);

describe('the words of a call', () => {
  it('are about to be said, then said, once', () => {
    const planned = after({});
    expect(planned.lines[0]).toMatchObject({ text: 'Hello.', atMs: undefined });
    const spoken = withWords(planned, words({ phase: 'spoken', atMs: 1_200 }));
    expect(spoken.lines).toHaveLength(1);
    expect(spoken.lines[0]).toMatchObject({ text: 'Hello.', atMs: 1_200 });
  });

  it('are the same when an event comes twice or a plan comes after its words', () => {
    const once = after({}, { phase: 'spoken', atMs: 1_200 });
    expect(withWords(once, words({ phase: 'spoken', atMs: 1_200 }))).toBe(once);
    expect(withWords(once, words({}))).toBe(once);
  });

  it('show what was cut off', () => {
    const view = after(
      { text: 'I would like to book a cleaning.' },
      { phase: 'spoken', atMs: 900, text: 'I would like to', interrupted: true },
    );
    expect(view.lines[0]).toMatchObject({
      text: 'I would like to',
      cut: 'book a cleaning.',
      interrupted: true,
    });
  });

  it('drop what the agent will not say any more once the callee has cut in', () => {
    const view = after(
      { text: 'First.' },
      { text: 'Second.', index: 1 },
      { phase: 'spoken', atMs: 100, text: 'First.' },
      { speaker: 'human', phase: 'heard', atMs: 500, turn: 2, index: undefined, text: 'Wait.' },
    );
    expect(texts(view)).toEqual(['assistant: First.', 'human: Wait.']);
  });

  it('stand in the order of their times, whatever the order of their events', () => {
    const view = after(
      { speaker: 'human', phase: 'heard', atMs: 4_000, text: 'Second' },
      { phase: 'spoken', atMs: 1_000, text: 'First' },
    );
    expect(texts(view)).toEqual(['assistant: First', 'human: Second']);
  });

  it('keep two things that the operator had said in one turn apart', () => {
    const view = after(
      { speaker: 'operator', text: 'One.' },
      { speaker: 'operator', text: 'Two.' },
      { speaker: 'operator', text: 'One.', phase: 'spoken', atMs: 10 },
      { speaker: 'operator', text: 'Two.', phase: 'spoken', atMs: 20 },
    );
    expect(texts(view)).toEqual(['operator: One.', 'operator: Two.']);
  });

  it('are filled up from the transcript without doubling a line', () => {
    const live = after({ speaker: 'human', phase: 'heard', atMs: 4_000, text: 'Call me on 415 555 0100' });
    const view = withTranscript(live, [
      { speaker: 'assistant', timestamp_ms: 1_000, content: 'Hello.' },
      { speaker: 'human', timestamp_ms: 4_000, content: 'Call me on [phone]' },
    ]);
    expect(texts(view)).toEqual(['assistant: Hello.', 'human: Call me on 415 555 0100']);
    expect(withTranscript(view, [{ speaker: 'assistant', timestamp_ms: 1_000, content: 'Hello.' }])).toBe(
      view,
    );
  });

  it('leave nothing about to be said when the call is over', () => {
    expect(ended(after({})).lines).toEqual([]);
  });
});

describe('words in the making', () => {
  const partial = (text: string, atMs = 4_000): PartialWords => ({
    kind: 'partial',
    sessionId: 's',
    turn: 1,
    text,
    atMs,
  });
  const heard = (atMs: number): Words =>
    words({ speaker: 'human', phase: 'heard', index: undefined, text: 'We are open.', atMs });

  it('grow, and give way to the whole', () => {
    const growing = [partial('We'), partial('We are')].reduce(withPartial, EMPTY_CALL);
    expect(growing.partial?.text).toBe('We are');
    expect(growing.lines).toEqual([]);
    const whole = withWords(growing, heard(4_000));
    expect(whole.partial).toBeUndefined();
    expect(texts(whole)).toEqual(['human: We are open.']);
  });

  it('stay away when they come after the whole', () => {
    const whole = withWords(EMPTY_CALL, heard(4_000));
    expect(withPartial(whole, partial('We are'))).toBe(whole);
    expect(withPartial(whole, partial('And', 6_000)).partial?.text).toBe('And');
  });

  it('stay while an earlier utterance becomes whole', () => {
    expect(withWords(withPartial(EMPTY_CALL, partial('And', 6_000)), heard(4_000)).partial?.text).toBe('And');
  });

  it('are taken back when they came to nothing, and when the call is over', () => {
    const growing = withPartial(EMPTY_CALL, partial('Mm-hm'));
    expect(withPartial(growing, partial('')).partial).toBeUndefined();
    expect(ended(growing).partial).toBeUndefined();
  });
});

describe('latencies', () => {
  const latency = (turn: number, totalMs: number): TurnLatency => ({
    kind: 'latency',
    sessionId: 's',
    turn,
    totalMs,
    endpointingMs: 1,
    sttMs: 1,
    llmMs: 1,
    ttsMs: 1,
    playoutMs: 1,
  });

  it('are one per turn, in order', () => {
    const view = [latency(2, 20), latency(1, 10), latency(2, 25)].reduce(withLatency, EMPTY_CALL);
    expect(view.latencies.map(({ turn, totalMs }) => [turn, totalMs])).toEqual([
      [1, 10],
      [2, 25],
    ]);
  });
});
