import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { CloudOff } from 'lucide-react';
import { useState } from 'react';
import { FactCard } from './fact-card';
import { FollowUps } from './follow-ups';
import { OutcomeBand } from './outcome-band';
import { PlayerBar } from './player-bar';
import { SessionTranscript } from './session-transcript';
import { usePlayer } from './use-player';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { Skeleton } from '@/components/ui/skeleton';
import { StartControls } from '@/domain/plan/start-controls';
import { asSession, isLive, sessionQuery, type SessionDetails } from '@/domain/sessions';
import { asTask, taskQuery, titleOf, type Task } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';

const Degraded = () => {
  const t = useT();
  return (
    <p role="status" className="flex items-center gap-2.5 rounded-card bg-warn-soft px-4 py-2.5 text-warn">
      <CloudOff aria-hidden className="size-4" />
      {t('session.degraded')}
    </p>
  );
};

const Outcome = ({
  details,
  sessionId,
  task,
}: {
  details: SessionDetails;
  sessionId: string;
  task: Task | undefined;
}) => {
  const session = asSession(details.call_session);
  const player = usePlayer(sessionId);
  const [pointed, setPointed] = useState<string>();
  const segments = details.transcript ?? [];
  const facts = details.extracted_data ?? [];
  const isDegraded = (details.degraded ?? []).length > 0;
  const cue = (segmentId: string | undefined): void => {
    setPointed(segmentId);
    const at = segments.find((segment) => segment.id === segmentId)?.timestamp_ms;
    if (at !== undefined && !player.playing) player.seek(at);
  };
  const hear = (atMs: number | undefined): void => player.seek(atMs ?? 0, true);
  return (
    <>
      {isDegraded && <Degraded />}
      <OutcomeBand details={details} session={session} />
      {task?.status === 'failed' && <StartControls task={task} />}
      {facts.length > 0 && (
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {facts.map((fact) => (
            <FactCard
              key={fact.id}
              fact={fact}
              onPoint={cue}
              onHear={(id) => hear(segments.find((segment) => segment.id === id)?.timestamp_ms)}
            />
          ))}
        </div>
      )}
      <FollowUps tasks={details.follow_up_tasks ?? []} />
      <div className="sticky top-16 z-[5]">
        <PlayerBar player={player} />
      </div>
      {!isDegraded && (
        <SessionTranscript
          segments={segments}
          pointed={pointed}
          atMs={player.atMs}
          playing={player.playing}
          onHear={(segment) => hear(segment.timestamp_ms)}
        />
      )}
    </>
  );
};

/** What came of a call: the outcome first, then what it rests on. */
export const SessionPage = () => {
  const t = useT();
  const { sessionId } = useParams({ from: '/inside/calls/$sessionId/outcome' });
  const {
    data: details,
    error,
    refetch,
  } = useQuery({
    ...sessionQuery(sessionId),
    // the summary follows the call by some seconds, and a service that does not answer comes back
    refetchInterval: ({ state: { data } }) =>
      data?.transcript_status === 'complete' || (data?.degraded ?? []).length > 0 ? 3_000 : false,
  });
  const session = details && asSession(details.call_session);
  const { data: answer } = useQuery({
    ...taskQuery(session?.call_task_id ?? ''),
    enabled: session !== undefined,
  });
  if (session && isLive(session.status)) {
    return <Navigate to="/calls/$sessionId" params={{ sessionId }} replace />;
  }
  const task = answer && asTask(answer.call_task);
  return (
    <Page
      title={task ? titleOf(task) : t('session.title')}
      lead={
        task && (
          <span className="flex items-center gap-3 text-text-3">
            <Link to="/tasks" className="hover:text-text">
              {t('tasks.title')}
            </Link>
            <span aria-hidden>/</span>
            <Link to="/tasks/$taskId" params={{ taskId: task.id }} className="truncate hover:text-text">
              {titleOf(task)}
            </Link>
          </span>
        )
      }
    >
      {error ? (
        <ProblemNote error={error} onRetry={() => void refetch()} />
      ) : details ? (
        <Outcome details={details} sessionId={sessionId} task={task} />
      ) : (
        <>
          <Skeleton className="h-32 rounded-card" />
          <div className="grid gap-3 sm:grid-cols-3">
            <Skeleton className="h-28 rounded-card" />
            <Skeleton className="h-28 rounded-card" />
            <Skeleton className="h-28 rounded-card" />
          </div>
          <Skeleton className="h-96 rounded-card" />
        </>
      )}
    </Page>
  );
};
