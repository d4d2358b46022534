import { CircleCheck, CircleHelp } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { useFactWords } from '@/domain/facts';
import type { Fact } from '@/domain/sessions';
import { useT } from '@/i18n/i18n';

/** Something that came out of the call, with the words it rests on: pointing at it shows where they were said. */
export const FactCard = ({
  fact,
  onPoint,
  onHear,
}: {
  fact: Fact;
  onPoint: (segmentId: string | undefined) => void;
  onHear: (segmentId: string) => void;
}) => {
  const t = useT();
  const { title, value, details } = useFactWords()(fact);
  const segment = fact.segment_id;
  return (
    <button
      type="button"
      disabled={segment === undefined}
      onMouseEnter={() => onPoint(segment)}
      onMouseLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(segment)}
      onBlur={() => onPoint(undefined)}
      onClick={() => segment && onHear(segment)}
      className="flex flex-col gap-1.5 rounded-card border bg-surface p-4 text-left transition-colors duration-120 enabled:hover:border-line-strong"
    >
      <span className="flex w-full items-center justify-between gap-3">
        <span className="text-meta font-medium text-text-3">{title}</span>
        {fact.verdict === 'confirmed' ? (
          <Badge tone="ok" icon={CircleCheck}>
            {t('fact.confirmed')}
          </Badge>
        ) : (
          <Badge tone="warn" icon={CircleHelp}>
            {t('fact.unconfirmed')}
          </Badge>
        )}
      </span>
      <span className="tnum text-heading font-semibold">{value}</span>
      {details !== '' && <span className="text-text-2">{details}</span>}
      {fact.quote && <q className="mt-1 border-t pt-2 text-text-2">{fact.quote}</q>}
    </button>
  );
};
