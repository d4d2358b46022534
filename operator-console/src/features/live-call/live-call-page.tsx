import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { ApprovalCard } from './approval-card';
import { CallBar } from './call-bar';
import { LatencyPanel } from './latency-panel';
import { NowPanel } from './now-panel';
import { PlanPanel } from './plan-panel';
import { SayBox } from './say-box';
import { Transcript } from './transcript';
import { useLiveCall } from './use-live-call';
import { usePause } from './use-pause';
import { buttonClass } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { Skeleton } from '@/components/ui/skeleton';
import { approvalsQuery } from '@/domain/approvals';
import { useFailureWords } from '@/domain/failure';
import { asSession, isLive, sessionQuery, type CallSession } from '@/domain/sessions';
import { asTask, taskQuery, titleOf } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';

const Over = ({ session }: { session: CallSession }) => {
  const t = useT();
  const failure = useFailureWords();
  return (
    <div
      role="status"
      className="flex animate-enter flex-wrap items-center justify-between gap-3 rounded-card border bg-surface px-4 py-3"
    >
      <p className="text-body">
        {session.failure_reason
          ? t('live.over.failed', { why: failure(session.failure_reason) })
          : t(session.status === 'cancelled' ? 'live.over.cancelled' : 'live.over')}
      </p>
      <Link
        to="/calls/$sessionId/outcome"
        params={{ sessionId: session.id }}
        className={buttonClass('primary', 'small')}
      >
        {t('live.over.outcome')}
        <ArrowRight aria-hidden className="size-4" />
      </Link>
    </div>
  );
};

const Waiting = () => (
  <div className="grid gap-4 lg:grid-cols-[300px_minmax(0,1fr)_320px]">
    <Skeleton className="h-80 rounded-card" />
    <Skeleton className="h-[60vh] rounded-card" />
    <Skeleton className="h-80 rounded-card" />
  </div>
);

/** A call as it happens: what was said, what will be, how fast, what it may cost, and every way to step in. */
export const LiveCallPage = () => {
  const t = useT();
  const { sessionId } = useParams({ from: '/inside/calls/$sessionId' });
  const { data: details, error, refetch } = useQuery(sessionQuery(sessionId));
  const session = details && asSession(details.call_session);
  const { data: answer } = useQuery({
    ...taskQuery(session?.call_task_id ?? ''),
    enabled: session !== undefined,
  });
  const { data: approvals = [] } = useQuery(approvalsQuery);
  const call = useLiveCall(sessionId, details?.transcript);
  const pause = usePause(sessionId, session);
  const [sawLive, setSawLive] = useState(false);
  if (error) {
    return (
      <Page title={t('live.title')}>
        <ProblemNote error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!session) {
    return (
      <Page title={t('live.title')} wide>
        <Waiting />
      </Page>
    );
  }
  const task = answer && asTask(answer.call_task);
  const live = isLive(session.status);
  if (live && !sawLive) setSawLive(true);
  // who comes after the call wants to know what came of it
  if (!live && !sawLive) return <Navigate to="/calls/$sessionId/outcome" params={{ sessionId }} replace />;
  const approval = approvals.find((each) => each.call_session_id === sessionId && each.status === 'pending');
  return (
    <Page title={task ? titleOf(task) : t('live.title')} wide fill>
      <CallBar session={session} task={task} pause={pause} />
      {!live && <Over session={session} />}
      <div className="grid min-h-0 flex-1 gap-4 max-lg:grid-rows-[auto_auto_auto] lg:grid-cols-[280px_minmax(0,1fr)_320px]">
        <div className="min-h-0 lg:overflow-y-auto max-lg:order-3">
          <PlanPanel task={task} lines={call.lines} facts={details.extracted_data ?? []} />
        </div>
        <section
          aria-label={t('live.transcript')}
          className="flex min-h-100 flex-col overflow-hidden rounded-card border bg-surface lg:min-h-0"
        >
          <Transcript call={call} live={live} status={session.status} />
          {live && <SayBox sessionId={sessionId} enabled={session.status === 'connected'} />}
        </section>
        <div className="relative flex min-h-0 flex-col gap-4 lg:overflow-y-auto">
          {approval && live ? <ApprovalCard key={approval.id} approval={approval} task={task} /> : null}
          <NowPanel session={session} call={call} paused={pause.paused} asking={approval !== undefined} />
          <LatencyPanel latencies={call.latencies} />
        </div>
      </div>
    </Page>
  );
};
