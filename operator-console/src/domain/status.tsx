import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CirclePause,
  CircleX,
  Loader,
  Phone,
  PhoneCall,
  PhoneOutgoing,
  Sparkles,
  type LucideIcon,
} from 'lucide-react';
import { Badge, type Tone } from '@/components/ui/badge';
import type { SessionStatus } from '@/domain/sessions';
import type { TaskStatus } from '@/domain/tasks';
import { useT, type MessageId } from '@/i18n/i18n';

interface Look {
  readonly tone: Tone;
  readonly icon: LucideIcon;
  readonly words: MessageId;
}

export const TASK_LOOKS: Record<TaskStatus, Look> = {
  pending: { tone: 'neutral', icon: CircleDashed, words: 'status.task.pending' },
  preparing: { tone: 'info', icon: Sparkles, words: 'status.task.preparing' },
  waiting_for_user: { tone: 'warn', icon: CirclePause, words: 'status.task.waiting_for_user' },
  ready_to_call: { tone: 'neutral', icon: Phone, words: 'status.task.ready_to_call' },
  in_progress: { tone: 'info', icon: PhoneCall, words: 'status.task.in_progress' },
  completed: { tone: 'ok', icon: CircleCheck, words: 'status.task.completed' },
  failed: { tone: 'bad', icon: CircleX, words: 'status.task.failed' },
  cancelled: { tone: 'neutral', icon: Ban, words: 'status.task.cancelled' },
  unknown: { tone: 'neutral', icon: CircleHelp, words: 'status.task.unknown' },
};

export const SESSION_LOOKS: Record<SessionStatus, Look> = {
  initiated: { tone: 'info', icon: Loader, words: 'status.call.initiated' },
  ringing: { tone: 'info', icon: PhoneOutgoing, words: 'status.call.ringing' },
  connected: { tone: 'info', icon: PhoneCall, words: 'status.call.connected' },
  completed: { tone: 'ok', icon: CircleCheck, words: 'status.call.completed' },
  failed: { tone: 'bad', icon: CircleX, words: 'status.call.failed' },
  cancelled: { tone: 'neutral', icon: Ban, words: 'status.call.cancelled' },
};

const StatusBadge = ({ look }: { look: Look }) => {
  const t = useT();
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {t(look.words)}
    </Badge>
  );
};

export const TaskStatusBadge = ({ status }: { status: TaskStatus }) => (
  <StatusBadge look={TASK_LOOKS[status]} />
);
export const SessionStatusBadge = ({ status }: { status: SessionStatus }) => (
  <StatusBadge look={SESSION_LOOKS[status]} />
);
