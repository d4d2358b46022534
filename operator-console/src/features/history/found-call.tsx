import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CallHead } from './call-head';
import { Marked } from './marked';
import type { Found } from './queries';
import type { HistoryFilter } from '@/domain/history-filter';
import { sessionsOfTaskQuery, type CallSession } from '@/domain/sessions';
import { SPEAKERS } from '@/domain/transcript/line-row';
import { useT } from '@/i18n/i18n';
import { clock } from '@/lib/format';

const speakerOf = (found: Found) =>
  SPEAKERS[
    (Object.keys(SPEAKERS) as (keyof typeof SPEAKERS)[]).find((each) => each === found.speaker) ?? 'system'
  ];

const Line = ({ found }: { found: Found }) => {
  const t = useT();
  const { words, icon: Icon } = speakerOf(found);
  return (
    <li>
      <Link
        to="/calls/$sessionId/outcome"
        params={{ sessionId: found.call_session_id }}
        className="grid grid-cols-[18px_minmax(0,1fr)_auto] gap-x-2.5 rounded-control px-2 py-1 outline-offset-[-2px] hover:bg-hover"
      >
        <Icon aria-hidden className="mt-0.5 size-4 text-text-3" />
        <span className="text-body break-words text-text-2">
          <span className="sr-only">{t(words)}: </span>
          <Marked text={found.content} ranges={found.highlights ?? []} />
        </span>
        <span className="tnum text-meta leading-5 text-text-3">{clock(found.timestamp_ms)}</span>
      </Link>
    </li>
  );
};

/** A call in which the words were said, unless the filter wants others. */
export const FoundCall = ({
  lines,
  filter,
  accepts,
  calleeOf,
}: {
  lines: readonly [Found, ...Found[]];
  filter: HistoryFilter;
  accepts: (session: CallSession) => boolean;
  calleeOf: (number: string | undefined) => string | undefined;
}) => {
  const [{ call_session_id: id, call_task_id: taskId, said_at }] = lines;
  const { data: attempts } = useQuery(sessionsOfTaskQuery(taskId));
  const known = attempts?.find((session) => session.id === id);
  const session: CallSession = known ?? {
    id,
    call_task_id: taskId,
    status: 'completed',
    created_at: said_at,
  };
  const isUnsure = known === undefined && (filter.outcome !== undefined || filter.contact !== undefined);
  if (isUnsure || (known && !accepts(known))) return null;
  return (
    <CallHead session={session} callee={calleeOf(session.phone_number_called)}>
      <ul className="px-2 pb-2.5 md:pl-[154px]">
        {lines.map((found) => (
          <Line key={found.segment_id} found={found} />
        ))}
      </ul>
    </CallHead>
  );
};
