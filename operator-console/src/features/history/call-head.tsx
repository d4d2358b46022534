import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import { RelativeTime } from '@/components/ui/time';
import { useFailureWords } from '@/domain/failure';
import type { CallSession } from '@/domain/sessions';
import { SessionStatusBadge } from '@/domain/status';
import { asTask, taskQuery, titleOf } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';
import { clock, phone } from '@/lib/format';

/** One call of the past: what it was for, how it ended, with whom; leads to its outcome. */
export const CallHead = ({
  session,
  callee,
  children,
}: {
  session: CallSession;
  /** Who was called, when the number is a contact's. */
  callee: string | undefined;
  children?: ReactNode;
}) => {
  const t = useT();
  const failure = useFailureWords();
  const { data, isError } = useQuery(taskQuery(session.call_task_id));
  const title = data ? titleOf(asTask(data.call_task)) : isError ? t('session.title') : undefined;
  return (
    <li className="border-b last:border-b-0">
      <Link
        to="/calls/$sessionId/outcome"
        params={{ sessionId: session.id }}
        className="flex min-h-13 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 outline-offset-[-2px] hover:bg-hover"
      >
        <span className="shrink-0 md:w-32">
          <SessionStatusBadge status={session.status} />
        </span>
        <span className="min-w-40 flex-1 max-md:order-first max-md:basis-full">
          <span className="block truncate font-medium">
            {title ?? <Skeleton className="h-4 w-56 max-w-full" />}
          </span>
          {session.failure_reason !== undefined && (
            <span className="block truncate text-meta text-text-3">{failure(session.failure_reason)}</span>
          )}
        </span>
        <span className="tnum w-44 truncate text-text-2 max-lg:w-auto">
          {callee ?? phone(session.phone_number_called ?? '')}
        </span>
        <span className="tnum w-14 text-right text-text-2 max-md:hidden">
          {clock((session.duration_seconds ?? 0) * 1000)}
        </span>
        <span className="ml-auto text-right text-text-2 md:w-28">
          <RelativeTime at={session.started_at ?? session.created_at} />
        </span>
      </Link>
      {children}
    </li>
  );
};
