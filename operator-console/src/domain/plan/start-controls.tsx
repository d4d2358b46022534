import { useIsMutating } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CalendarClock, PhoneOutgoing } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DateField } from '@/components/ui/date-field';
import { ProblemNote } from '@/components/ui/problem-note';
import { keys } from '@/domain/keys';
import { canStart, useChangeTask, useStartCall, type Task } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';
import { localMoment } from '@/lib/time';

const inAnHour = (): string => localMoment(new Date(Math.ceil(Date.now() / 3_600_000 + 0.5) * 3_600_000));

const Schedule = ({ task, onClose }: { task: Task; onClose: () => void }) => {
  const t = useT();
  const change = useChangeTask(task.id);
  const [when, setWhen] = useState(() =>
    task.scheduled_for ? localMoment(new Date(task.scheduled_for)) : inAnHour(),
  );
  return (
    <Dialog title={t('schedule.title')} isOpen onOpenChange={onClose}>
      {() => (
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate({ scheduled_for: new Date(when).toISOString() }, { onSuccess: onClose });
          }}
        >
          <DateField
            autoFocus
            to="minute"
            label={t('schedule.when')}
            hint={t('schedule.zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
            value={when}
            onChange={setWhen}
          />
          {change.isError && <ProblemNote error={change.error} />}
          <div className="flex justify-end gap-2">
            <Button look="quiet" onPress={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" look="primary" isDisabled={!when || change.isPending}>
              {t('schedule.action')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
};

/** Dial now, or later. */
export const StartControls = ({ task, onStarted }: { task: Task; onStarted?: () => void }) => {
  const t = useT();
  const navigate = useNavigate();
  const start = useStartCall();
  // nobody is called under limits that are just being changed
  const saving = useIsMutating({ mutationKey: keys.authority(task.id) }) > 0;
  const [scheduling, setScheduling] = useState(false);
  // pressed twice, the same call: the key belongs to this state of the task
  const [key] = useState(() => crypto.randomUUID());
  const dial = (): void =>
    start.mutate(
      { id: task.id, key: `${key}.${task.version ?? 0}` },
      {
        onSuccess: (session) => {
          onStarted?.();
          void navigate({ to: '/calls/$sessionId', params: { sessionId: session.id } });
        },
      },
    );
  return (
    <div className="flex flex-col gap-3">
      {start.isError && <ProblemNote error={start.error} />}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          look="primary"
          size="large"
          isDisabled={!canStart(task.status) || saving || start.isPending || start.isSuccess}
          onPress={dial}
        >
          <PhoneOutgoing aria-hidden className="size-4" />
          {t(start.isPending ? 'start.dialling' : task.status === 'failed' ? 'start.again' : 'start.action')}
        </Button>
        {task.status !== 'failed' && (
          <Button
            look="secondary"
            size="large"
            isDisabled={task.status !== 'ready_to_call'}
            onPress={() => setScheduling(true)}
          >
            <CalendarClock aria-hidden className="size-4" />
            {t('schedule.open')}
          </Button>
        )}
      </div>
      {scheduling && <Schedule task={task} onClose={() => setScheduling(false)} />}
    </div>
  );
};
