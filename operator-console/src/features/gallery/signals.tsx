import { Ban, BellRing, CircleCheck, CircleX, PhoneCall, type LucideIcon } from 'lucide-react';
import type { Specimen } from './specimen';
import { Badge, type Tone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { ProblemNote } from '@/components/ui/problem-note';
import { Skeleton } from '@/components/ui/skeleton';
import { RelativeTime } from '@/components/ui/time';
import { toast } from '@/components/ui/toasts';
import { SESSION_LOOKS, SessionStatusBadge, TASK_LOOKS, TaskStatusBadge } from '@/domain/status';
import type { SessionStatus } from '@/domain/sessions';
import type { TaskStatus } from '@/domain/tasks';
import { Problem } from '@/lib/problem';

const TONES: Record<Tone, LucideIcon> = {
  neutral: Ban,
  ok: CircleCheck,
  warn: BellRing,
  bad: CircleX,
  info: PhoneCall,
};

const Badges = () => (
  <div className="flex flex-col gap-3">
    <div className="flex flex-wrap gap-2">
      {(Object.keys(TONES) as Tone[]).map((tone) => (
        <Badge key={tone} tone={tone} icon={TONES[tone]}>
          {tone}
        </Badge>
      ))}
    </div>
    <div className="flex flex-wrap gap-2">
      {(Object.keys(TASK_LOOKS) as TaskStatus[]).map((status) => (
        <TaskStatusBadge key={status} status={status} />
      ))}
    </div>
    <div className="flex flex-wrap gap-2">
      {(Object.keys(SESSION_LOOKS) as SessionStatus[]).map((status) => (
        <SessionStatusBadge key={status} status={status} />
      ))}
    </div>
  </div>
);

const refusal = new Problem({
  code: 'call_service_busy',
  status: 503,
  title: 'Busy',
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
});

export const SIGNALS: readonly Specimen[] = [
  { of: 'badge', shown: <Badges /> },
  { of: 'chip', shown: <Chip label="Waiting for you" onRemove={() => undefined} /> },
  { of: 'problem-note', shown: <ProblemNote error={refusal} onRetry={() => undefined} />, wide: true },
  {
    of: 'toasts',
    shown: (
      <div className="flex gap-2">
        <Button
          onPress={() =>
            toast({ tone: 'ok', text: 'Cancelled.', action: { label: 'Undo', run: () => undefined } })
          }
        >
          Say it went well
        </Button>
        <Button onPress={() => toast({ tone: 'bad', text: 'It did not work.' })}>Say it failed</Button>
      </div>
    ),
  },
  {
    of: 'skeleton',
    shown: (
      <div className="flex flex-col gap-2.5">
        <Skeleton className="h-4 w-3/5" />
        <Skeleton className="h-4 w-2/5" />
      </div>
    ),
  },
  { of: 'time', shown: <RelativeTime at={new Date(Date.now() - 7_200_000).toISOString()} /> },
];
