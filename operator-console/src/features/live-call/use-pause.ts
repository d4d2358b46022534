import { useQueryClient } from '@tanstack/react-query';
import { useCommand, type CallSession } from '@/domain/sessions';
import { setPaused } from '@/live/apply';

export interface Pause {
  readonly paused: boolean;
  readonly busy: boolean;
  readonly toggle: (failed: (error: unknown) => void) => void;
}

/** Whether the agent holds its tongue. It shows at once and goes back when the command was refused. */
export const usePause = (sessionId: string, session: CallSession | undefined): Pause => {
  const command = useCommand(sessionId);
  const cache = useQueryClient();
  const paused = session?.paused ?? false;
  return {
    paused,
    busy: command.isPending,
    toggle: (failed) => {
      setPaused(cache, sessionId, !paused);
      command.mutate(
        { command: paused ? 'resume' : 'pause' },
        {
          onError: (error) => {
            setPaused(cache, sessionId, paused);
            failed(error);
          },
        },
      );
    },
  };
};
