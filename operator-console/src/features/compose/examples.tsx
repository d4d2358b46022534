import { useEffect, useState } from 'react';
import { useT, type MessageId } from '@/i18n/i18n';

const EXAMPLES: readonly MessageId[] = ['compose.example.1', 'compose.example.2', 'compose.example.3'];
const EXAMPLE_MS = 6_000;

/** One example after another; always the first for who does not like motion. */
export const useExample = (): string => {
  const t = useT();
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const timer = setInterval(() => setShown((now) => (now + 1) % EXAMPLES.length), EXAMPLE_MS);
    return () => clearInterval(timer);
  }, []);
  return t(EXAMPLES[shown] ?? 'compose.example.1');
};

/** Sentences to begin with. */
export const Examples = ({ onTake }: { onTake: (sentence: string) => void }) => {
  const t = useT();
  return (
    <ul aria-label={t('compose.examples')} className="mt-3 grid gap-3 md:grid-cols-3">
      {EXAMPLES.map((id) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => onTake(t(id))}
            className="h-full w-full rounded-card border border-line bg-surface p-4 text-left text-body text-text-2 transition-colors duration-120 hover:border-line-strong hover:text-text"
          >
            {t(id)}
          </button>
        </li>
      ))}
    </ul>
  );
};
