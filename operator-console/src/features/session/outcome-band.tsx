import {
  CalendarPlus,
  CircleCheck,
  CircleHelp,
  CircleX,
  CloudOff,
  RefreshCw,
  type LucideIcon,
} from 'lucide-react';
import { CallCost } from './call-cost';
import { useCalendarFile } from './use-calendar-file';
import { Badge, type Tone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { RelativeTime } from '@/components/ui/time';
import { ProblemNote } from '@/components/ui/problem-note';
import { useFailureWords } from '@/domain/failure';
import { SENTIMENT_LOOKS } from '@/domain/sentiment';
import { useProcessAgain, type CallSession, type SessionDetails } from '@/domain/sessions';
import { useT, type MessageId } from '@/i18n/i18n';
import { clock, phone } from '@/lib/format';

type Verdict = 'reached' | 'missed' | 'unknown' | 'withheld';

const VERDICTS: Record<Verdict, { tone: Tone; icon: LucideIcon; words: MessageId }> = {
  reached: { tone: 'ok', icon: CircleCheck, words: 'outcome.reached' },
  missed: { tone: 'bad', icon: CircleX, words: 'outcome.missed' },
  unknown: { tone: 'warn', icon: CircleHelp, words: 'outcome.unknown' },
  withheld: { tone: 'neutral', icon: CloudOff, words: 'outcome.withheld' },
};

/** What is known of the goal. What a silent service keeps to itself is not the same as what nobody knows. */
const verdictOf = (details: SessionDetails, session: CallSession): Verdict => {
  if (details.goal_achieved !== undefined) return details.goal_achieved ? 'reached' : 'missed';
  if (session.status === 'failed' && session.failure_reason !== 'call_outcome_unknown') return 'missed';
  return details.degraded?.length ? 'withheld' : 'unknown';
};

/** Stands where the summary will be. */
const insteadOf = (details: SessionDetails): MessageId => {
  if (details.degraded?.length) return 'outcome.withheld.next';
  return details.transcript_status === 'complete' ? 'outcome.working' : 'outcome.none';
};

/** The outcome in a sentence, and how sure that is. */
export const OutcomeBand = ({ details, session }: { details: SessionDetails; session: CallSession }) => {
  const t = useT();
  const failure = useFailureWords();
  const again = useProcessAgain(session.id);
  const calendar = useCalendarFile(session.id);
  const verdict = VERDICTS[verdictOf(details, session)];
  const sentiment = SENTIMENT_LOOKS[details.sentiment_overall ?? ''];
  const sentence =
    details.summary ?? (session.failure_reason ? failure(session.failure_reason) : t(insteadOf(details)));
  const said = (details.transcript ?? []).length > 0;
  const appointed = details.extracted_data?.some((fact) => fact.data_type === 'appointment');
  return (
    <section
      aria-label={t('outcome.title')}
      className="flex flex-col gap-4 rounded-card border bg-surface p-5"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-text-2">
        <Badge tone={verdict.tone} icon={verdict.icon}>
          {t(verdict.words)}
        </Badge>
        {sentiment && (
          <span className="inline-flex items-center gap-1.5">
            <sentiment.icon aria-hidden className="size-4" />
            {t(sentiment.words)}
          </span>
        )}
        <span className="tnum">{clock((session.duration_seconds ?? 0) * 1000)}</span>
        <CallCost cost={details.cost} />
        <span className="tnum">{phone(session.phone_number_called ?? '')}</span>
        <RelativeTime at={session.started_at ?? session.created_at} />
      </div>
      <p aria-live="polite" className="max-w-[72ch] text-[17px] leading-7 text-balance">
        {sentence}
      </p>
      {again.isError && <ProblemNote error={again.error} />}
      {calendar.isError && <ProblemNote error={calendar.error} />}
      <div className="flex flex-wrap gap-2">
        {appointed && (
          <Button look="primary" isDisabled={calendar.isPending} onPress={() => calendar.mutate()}>
            <CalendarPlus aria-hidden className="size-4" />
            {t('outcome.calendar')}
          </Button>
        )}
        {said && details.transcript_status !== undefined && details.transcript_status !== 'live' && (
          <Button look="secondary" isDisabled={again.isPending} onPress={() => again.mutate()}>
            <RefreshCw aria-hidden className="size-4" />
            {t(again.isPending ? 'outcome.again.busy' : 'outcome.again')}
          </Button>
        )}
      </div>
    </section>
  );
};
