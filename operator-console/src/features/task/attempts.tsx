import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { Panel } from '@/components/ui/card';
import { ProblemNote } from '@/components/ui/problem-note';
import { RelativeTime } from '@/components/ui/time';
import { useFailureWords } from '@/domain/failure';
import { isLive, sessionsOfTaskQuery, type CallSession } from '@/domain/sessions';
import { SessionStatusBadge } from '@/domain/status';
import { useT } from '@/i18n/i18n';
import { clock } from '@/lib/format';

const Attempt = ({ session }: { session: CallSession }) => {
  const failure = useFailureWords();
  return (
    <Link
      to={isLive(session.status) ? '/calls/$sessionId' : '/calls/$sessionId/outcome'}
      params={{ sessionId: session.id }}
      className="flex h-11 items-center gap-4 border-t px-4 hover:bg-hover"
    >
      <SessionStatusBadge status={session.status} />
      <span className="min-w-0 flex-1 truncate text-text-2">
        {session.failure_reason ? failure(session.failure_reason) : ''}
      </span>
      {session.duration_seconds !== undefined && (
        <span className="tnum text-text-2">{clock(session.duration_seconds * 1000)}</span>
      )}
      <span className="w-28 text-right text-text-3">
        <RelativeTime at={session.created_at} />
      </span>
      <ChevronRight aria-hidden className="size-4 text-text-3" />
    </Link>
  );
};

/** The calls of a task, the latest first. */
export const Attempts = ({ taskId }: { taskId: string }) => {
  const t = useT();
  const { data: sessions, error, refetch } = useQuery(sessionsOfTaskQuery(taskId));
  if (error) {
    return <ProblemNote error={error} onRetry={() => void refetch()} />;
  }
  return (
    sessions !== undefined &&
    sessions.length > 0 && (
      <Panel title={t('task.attempts')} bodyClass="overflow-hidden rounded-b-card">
        {sessions.map((session) => (
          <Attempt key={session.id} session={session} />
        ))}
      </Panel>
    )
  );
};
