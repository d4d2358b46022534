import { SendHorizontal } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/control-class';
import { ProblemNote } from '@/components/ui/problem-note';
import { useCommand } from '@/domain/sessions';
import { useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';

/** Typed words that the agent's voice says; with Ctrl at once, over whatever it is saying. */
export const SayBox = ({ sessionId, enabled }: { sessionId: string; enabled: boolean }) => {
  const t = useT();
  const command = useCommand(sessionId);
  const [text, setText] = useState('');
  const say = (now: boolean): void => {
    const words = text.trim();
    if (!words || !enabled) return;
    setText('');
    command.mutate({ command: 'say', text: words, now }, { onError: () => setText(words) });
  };
  return (
    <form
      className="flex flex-col gap-2 border-t p-3"
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        say(false);
      }}
    >
      {command.isError && <ProblemNote error={command.error} />}
      <div className="flex gap-2">
        <input
          value={text}
          disabled={!enabled}
          maxLength={500}
          aria-label={t('live.say')}
          placeholder={t('live.say.placeholder')}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              say(true);
            }
          }}
          className={cx(controlClass, 'h-10 flex-1 text-lead')}
        />
        <Button
          type="submit"
          look="secondary"
          className="h-10!"
          isDisabled={!enabled || text.trim() === ''}
          aria-label={t('live.say.action')}
        >
          <SendHorizontal aria-hidden className="size-4" />
        </Button>
      </div>
    </form>
  );
};
