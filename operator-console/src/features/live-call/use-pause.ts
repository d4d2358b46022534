import { useState } from 'react';
import { useCommand } from '@/domain/sessions';

export interface Pause {
  readonly paused: boolean;
  readonly busy: boolean;
  readonly toggle: (failed: (error: unknown) => void) => void;
}

/** Whether the agent holds its tongue. It shows at once and goes back when the command was refused. */
export const usePause = (sessionId: string): Pause => {
  const command = useCommand(sessionId);
  const [paused, setPaused] = useState(false);
  return {
    paused,
    busy: command.isPending,
    toggle: (failed) => {
      setPaused(!paused);
      command.mutate(
        { command: paused ? 'resume' : 'pause' },
        {
          onError: (error) => {
            setPaused(paused);
            failed(error);
          },
        },
      );
    },
  };
};
