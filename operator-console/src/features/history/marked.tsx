import type { Schemas } from '@/lib/api';

interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** The text in parts, marked and not; ranges that overlap or lie outside of it do no harm. */
export const partsOf = (text: string, ranges: readonly Schemas['Range'][]): readonly Part[] => {
  const parts: Part[] = [];
  let done = 0;
  for (const { from = 0, to = 0 } of [...ranges].sort((one, other) => (one.from ?? 0) - (other.from ?? 0))) {
    const start = Math.max(from, done);
    const end = Math.min(to, text.length);
    if (end <= start) continue;
    if (start > done) parts.push({ text: text.slice(done, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  return done < text.length ? [...parts, { text: text.slice(done), marked: false }] : parts;
};

/** A line as text, with what was looked for marked in it. */
export const Marked = ({ text, ranges }: { text: string; ranges: readonly Schemas['Range'][] }) => (
  <>
    {partsOf(text, ranges).map((part, index) =>
      part.marked ? (
        <mark key={index} className="rounded-[3px] bg-warn-soft px-0.5 font-semibold text-warn">
          {part.text}
        </mark>
      ) : (
        part.text
      ),
    )}
  </>
);
