import { Grid3x3, Pause as PauseIcon, PhoneOff, Play } from 'lucide-react';
import { useState } from 'react';
import { Keypad } from './keypad';
import { TransferButton } from './transfer-button';
import type { Pause } from './use-pause';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Tip } from '@/components/ui/tooltip';
import { toast } from '@/components/ui/toasts';
import { isLive, useCommand, type CallSession } from '@/domain/sessions';
import { SessionStatusBadge } from '@/domain/status';
import type { Task } from '@/domain/tasks';
import { useProblemWords } from '@/i18n/problem-words';
import { useT } from '@/i18n/i18n';
import { clock, phone } from '@/lib/format';
import { asProblem } from '@/lib/problem';
import { useNow } from '@/lib/time';

const Timer = ({ session }: { session: CallSession }) => {
  const t = useT();
  const now = useNow(500);
  const live = isLive(session.status);
  const elapsed = live
    ? session.status === 'connected'
      ? now - Date.parse(session.started_at ?? session.created_at)
      : 0
    : (session.duration_seconds ?? 0) * 1000;
  return (
    <span role="timer" aria-label={t('live.timer')} className="tnum text-heading font-semibold">
      {clock(elapsed)}
    </span>
  );
};

/** The head of a live call: how it stands, and how to step in. */
export const CallBar = ({
  session,
  task,
  pause,
}: {
  session: CallSession;
  task: Task | undefined;
  pause: Pause;
}) => {
  const t = useT();
  const wordsOf = useProblemWords();
  const command = useCommand(session.id);
  const [asking, setAsking] = useState(false);
  const [keypad, setKeypad] = useState(false);
  const connected = session.status === 'connected';
  const failed = (error: unknown): void => toast({ tone: 'bad', text: wordsOf(asProblem(error)).title });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border bg-surface px-4 py-2.5">
      <SessionStatusBadge status={session.status} />
      <Timer session={session} />
      <span className="tnum min-w-0 truncate text-text-2">
        {[task?.ai_plan?.calleeName, phone(session.phone_number_called ?? '')].filter(Boolean).join(' · ')}
      </span>
      {session.retry_count !== undefined && session.retry_count > 0 && (
        <span className="text-meta text-text-3">{t('live.attempt', { count: session.retry_count + 1 })}</span>
      )}
      {isLive(session.status) && (
        <div role="group" aria-label={t('live.controls')} className="ml-auto flex items-center gap-1.5">
          <Tip text={t('live.keypad')}>
            <Button
              look="quiet"
              size="icon"
              isDisabled={!connected}
              aria-label={t('live.keypad')}
              onPress={() => setKeypad(true)}
            >
              <Grid3x3 aria-hidden className="size-4.5" />
            </Button>
          </Tip>
          <TransferButton
            isDisabled={!connected}
            onTransfer={() =>
              command.mutate(
                { command: 'transfer' },
                { onError: failed, onSuccess: () => toast({ tone: 'ok', text: t('live.transferring') }) },
              )
            }
          />
          <Button look="secondary" isDisabled={!connected || pause.busy} onPress={() => pause.toggle(failed)}>
            {pause.paused ? (
              <Play aria-hidden className="size-4" />
            ) : (
              <PauseIcon aria-hidden className="size-4" />
            )}
            {t(pause.paused ? 'live.resume' : 'live.pause')}
          </Button>
          <Button look="danger" onPress={() => setAsking(true)}>
            <PhoneOff aria-hidden className="size-4" />
            {t('live.hang-up')}
          </Button>
        </div>
      )}
      <Keypad sessionId={session.id} isOpen={keypad} onOpenChange={setKeypad} />
      <Dialog title={t('live.hang-up.title')} isOpen={asking} onOpenChange={setAsking}>
        {(close) => (
          <>
            <p className="text-body text-text-2">{t('live.hang-up.text')}</p>
            <div className="flex justify-end gap-2">
              <Button look="quiet" onPress={close}>
                {t('live.hang-up.stay')}
              </Button>
              <Button
                autoFocus
                look="danger"
                onPress={() => {
                  command.mutate({ command: 'hang_up' }, { onError: failed });
                  close();
                }}
              >
                {t('live.hang-up')}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </div>
  );
};
