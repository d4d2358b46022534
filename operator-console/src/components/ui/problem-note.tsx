import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useProblemWords } from '@/i18n/problem-words';
import { useT } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

/** What went wrong, in its own words, and what to do next. */
export const ProblemNote = ({
  error,
  onRetry,
  children,
}: {
  error: unknown;
  onRetry?: (() => void) | undefined;
  children?: ReactNode;
}) => {
  const t = useT();
  const problem = asProblem(error);
  const words = useProblemWords()(problem);
  return (
    <div role="alert" className="flex gap-3 rounded-card border border-line bg-bad-soft px-4 py-3">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
      <div className="flex min-w-0 flex-col gap-1">
        <p className="text-body font-semibold text-text">{words.title}</p>
        <p className="text-body text-text-2">{words.next}</p>
        {problem.traceId !== undefined && (
          <p className="font-mono text-[11px] text-text-3">
            {t('problem.reference', { id: problem.traceId })}
          </p>
        )}
        {children}
      </div>
      {onRetry && (
        <Button look="secondary" size="small" className="ml-auto self-center" onPress={onRetry}>
          {t('app.retry')}
        </Button>
      )}
    </div>
  );
};
