import type { Schemas } from '@/lib/api';
import type { PartialWords, Speaker, TurnLatency, Words } from '@/live/events';

/** One line of a call as it is shown. */
export interface Line {
  readonly key: string;
  readonly speaker: Speaker;
  readonly text: string;
  /** What was still to be said when the other side cut in. */
  readonly cut: string;
  readonly interrupted: boolean;
  /** From the start of the call; undefined while it is only about to be said. */
  readonly atMs: number | undefined;
  readonly turn: number | undefined;
  readonly index: number | undefined;
}

/** What is known of the words and the pace of a call that goes on. */
export interface CallView {
  readonly lines: readonly Line[];
  /** What the callee is saying this moment. */
  readonly partial: PartialWords | undefined;
  readonly latencies: readonly TurnLatency[];
}

export const EMPTY_CALL: CallView = { lines: [], partial: undefined, latencies: [] };

const keyOf = (speaker: Speaker, atMs: number): string => `${speaker}@${atMs}`;
const isAhead = (line: Line): boolean => line.atMs === undefined;

/** By time; what is about to be said comes last, in the order of saying. */
const inOrder = (lines: readonly Line[]): Line[] => {
  const said = lines.filter((line) => !isAhead(line)).sort((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0));
  return [...said, ...lines.filter(isAhead)];
};

const remainder = (planned: string, heard: string): string =>
  planned.startsWith(heard.replace(/\s*$/, '')) ? planned.slice(heard.trimEnd().length).trim() : '';

const plan = (view: CallView, words: Words): CallView => {
  const key = `ahead:${words.speaker}:${words.turn}:${words.index ?? 0}:${words.text}`;
  const known = view.lines.some(
    (line) =>
      line.key === key ||
      (!isAhead(line) &&
        line.speaker === words.speaker &&
        line.turn === words.turn &&
        line.index === words.index &&
        `${line.text} ${line.cut}`.trim() === words.text),
  );
  if (known) return view;
  const line: Line = { ...lineOf(words, key), atMs: undefined };
  return { ...view, lines: [...view.lines, line] };
};

const lineOf = (words: Words, key: string): Line => ({
  key,
  speaker: words.speaker,
  text: words.text,
  cut: '',
  interrupted: words.interrupted,
  atMs: words.atMs,
  turn: words.turn,
  index: words.index,
});

const speak = (view: CallView, words: Words): CallView => {
  const key = keyOf(words.speaker, words.atMs ?? 0);
  if (view.lines.some((line) => line.key === key)) return view;
  const ahead = view.lines.find(
    (line) =>
      isAhead(line) &&
      line.speaker === words.speaker &&
      line.turn === words.turn &&
      line.index === words.index,
  );
  const spoken: Line = {
    ...lineOf(words, key),
    atMs: words.atMs ?? 0,
    cut: words.interrupted && ahead ? remainder(ahead.text, words.text) : '',
  };
  return { ...view, lines: inOrder([...view.lines.filter((line) => line !== ahead), spoken]) };
};

/** The callee has spoken: what the agent still wanted to say in earlier turns, it will not say any more. */
const hear = (view: CallView, words: Words): CallView => {
  const key = keyOf(words.speaker, words.atMs ?? 0);
  if (view.lines.some((line) => line.key === key)) return view;
  const kept = view.lines.filter(
    (line) => !isAhead(line) || line.speaker !== 'assistant' || (line.turn ?? 0) >= words.turn,
  );
  const partial = view.partial && view.partial.atMs > (words.atMs ?? 0) ? view.partial : undefined;
  return { ...view, partial, lines: inOrder([...kept, { ...lineOf(words, key), atMs: words.atMs ?? 0 }]) };
};

/** The view with what the callee is saying, unless that is here as a whole already: the two come on different ways. */
export const withPartial = (view: CallView, partial: PartialWords): CallView => {
  const whole = view.lines.some((line) => line.speaker === 'human' && (line.atMs ?? 0) >= partial.atMs);
  return whole ? view : { ...view, partial: partial.text === '' ? undefined : partial };
};

/** The view after one more event. Events that come twice change nothing. */
export const withWords = (view: CallView, words: Words): CallView => {
  switch (words.phase) {
    case 'planned':
      return plan(view, words);
    case 'spoken':
      return speak(view, words);
    case 'heard':
      return hear(view, words);
  }
};

export const withLatency = (view: CallView, latency: TurnLatency): CallView => ({
  ...view,
  latencies: [...view.latencies.filter((each) => each.turn !== latency.turn), latency].sort(
    (a, b) => a.turn - b.turn,
  ),
});

const isSpeaker = (value: string | undefined): value is Speaker =>
  value === 'human' || value === 'assistant' || value === 'operator' || value === 'system';

/** The view joined with what has been written down: fills what passed while the feed was down, doubles nothing. */
export const withTranscript = (view: CallView, segments: readonly Schemas['Segment'][]): CallView => {
  const known = new Set(view.lines.map((line) => line.key));
  const missed = segments.flatMap((segment): Line[] => {
    const speaker = isSpeaker(segment.speaker) ? segment.speaker : 'system';
    const key = keyOf(speaker, segment.timestamp_ms ?? 0);
    if (known.has(key)) return [];
    known.add(key);
    return [
      {
        key,
        speaker,
        text: segment.content ?? '',
        cut: '',
        interrupted: segment.interrupted ?? false,
        atMs: segment.timestamp_ms ?? 0,
        turn: undefined,
        index: undefined,
      },
    ];
  });
  if (missed.length === 0) return view;
  const texts = new Set(missed.map((line) => `${line.speaker}:${line.text}`));
  const kept = view.lines.filter((line) => !isAhead(line) || !texts.has(`${line.speaker}:${line.text}`));
  return { ...view, lines: inOrder([...kept, ...missed]) };
};

/** The call is over: nothing more will be said. */
export const ended = (view: CallView): CallView =>
  view.partial || view.lines.some(isAhead)
    ? { ...view, partial: undefined, lines: view.lines.filter((line) => !isAhead(line)) }
    : view;
