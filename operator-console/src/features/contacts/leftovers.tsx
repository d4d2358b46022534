import { TriangleAlert } from 'lucide-react';
import type { Leftover } from './removal';
import { Button } from '@/components/ui/button';
import { useProblemWords } from '@/i18n/problem-words';
import { useT } from '@/i18n/i18n';

const NAMED = 5;

/** Which contacts could not be deleted, why, and what can be done about it. */
export const Leftovers = ({
  leftovers,
  onRetry,
  onDismiss,
}: {
  leftovers: readonly Leftover[];
  onRetry: () => void;
  onDismiss: () => void;
}) => {
  const t = useT();
  const wordsOf = useProblemWords();
  const codes = [...new Set(leftovers.map(({ problem }) => problem.code))];
  return (
    <div role="alert" className="flex flex-wrap items-start gap-3 rounded-card border bg-bad-soft px-4 py-3">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
      <div className="min-w-0 flex-1 basis-72">
        <p className="text-body font-semibold">{t('contacts.left', { count: leftovers.length })}</p>
        <ul className="mt-1 flex flex-col gap-1 text-body text-text-2">
          {codes.map((code) => {
            const same = leftovers.filter(({ problem }) => problem.code === code);
            const words = same[0] && wordsOf(same[0].problem);
            const names = same
              .slice(0, NAMED)
              .map(({ contact }) => contact.name)
              .join(', ');
            return (
              <li key={code}>
                <span className="font-medium text-text">
                  {t('contacts.left.names', { names, more: Math.max(same.length - NAMED, 0) })}
                </span>{' '}
                {words?.title}. {words?.next}
              </li>
            );
          })}
        </ul>
      </div>
      <div className="flex gap-2">
        <Button look="quiet" size="small" onPress={onDismiss}>
          {t('contacts.left.keep')}
        </Button>
        <Button look="secondary" size="small" onPress={onRetry}>
          {t('contacts.left.again')}
        </Button>
      </div>
    </div>
  );
};
