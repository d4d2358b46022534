import { useEffect, useState } from 'react';
import { Skeleton } from '@/components/ui/skeleton';

const PATIENCE_MS = 1_000;

/** Says what is worked at, to whoever has waited longer than a moment. */
const Words = ({ words }: { words: string }) => {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return due && <p className="text-meta text-text-3">{words}</p>;
};

/** The place of something that is still to be written, and words when it is next. */
export const Outstanding = ({ lines, words }: { lines: number; words: string | false }) => (
  <div className="mt-2 flex flex-col gap-2.5">
    {Array.from({ length: lines }, (_, line) => (
      <Skeleton key={line} className={line % 2 ? 'h-4 w-2/5' : 'h-4 w-3/5'} />
    ))}
    {words !== false && <Words words={words} />}
  </div>
);
