import { ArrowDown, AudioLines } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { LineRow } from '@/domain/transcript/line-row';
import type { SessionStatus } from '@/domain/sessions';
import { useT, type MessageId } from '@/i18n/i18n';
import type { CallView } from '@/live/call-view';

const QUIET: Partial<Record<SessionStatus, MessageId>> = {
  initiated: 'live.quiet.initiated',
  ringing: 'live.quiet.ringing',
  connected: 'live.quiet.connected',
};

/** A few pixels short of the end are still the end. */
const NEAR = 48;

/** What is said, following the last word until somebody scrolls back. */
export const Transcript = ({
  call,
  live,
  status,
}: {
  call: CallView;
  live: boolean;
  status: SessionStatus;
}) => {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const [follows, setFollows] = useState(true);
  const said = call.lines.filter((line) => line.atMs !== undefined);
  const ahead = live ? call.lines.filter((line) => line.atMs === undefined) : [];

  useEffect(() => {
    if (follows) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [call.lines, call.partial, follows]);

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={box}
        // a scrollable region that is not focusable cannot be scrolled by keyboard
        tabIndex={0}
        role="group"
        aria-label={t('live.transcript')}
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) =>
          setFollows(scrollHeight - scrollTop - clientHeight < NEAR)
        }
        className="h-full overflow-y-auto px-5 pt-1 pb-5 outline-none focus-visible:inset-ring-2 focus-visible:inset-ring-accent max-lg:max-h-[60vh]"
      >
        {said.length === 0 && ahead.length === 0 && !call.partial && (
          <div className="grid h-full place-items-center">
            <p role="status" className="flex items-center gap-2.5 text-text-3">
              <AudioLines aria-hidden className={live ? 'size-5 animate-live' : 'size-5'} />
              {t(QUIET[status] ?? 'live.quiet.over')}
            </p>
          </div>
        )}
        <div role="log" aria-live="polite" aria-relevant="additions">
          {said.map((line, position) => (
            <LineRow
              key={line.key}
              speaker={line.speaker}
              text={line.text}
              cut={line.cut}
              interrupted={line.interrupted}
              atMs={line.atMs}
              goesOn={said[position - 1]?.speaker === line.speaker}
            />
          ))}
        </div>
        {live && call.partial && (
          // read out as a whole, when it is one
          <div aria-hidden>
            <LineRow
              ahead
              speaker="human"
              text={call.partial.text}
              goesOn={said.at(-1)?.speaker === 'human'}
            />
          </div>
        )}
        {ahead.length > 0 && (
          <div aria-label={t('live.ahead')} role="group">
            {ahead.map((line, position) => (
              <LineRow
                key={line.key}
                ahead
                speaker={line.speaker}
                text={line.text}
                goesOn={(ahead[position - 1] ?? said.at(-1))?.speaker === line.speaker}
                aside={position === 0 ? t('live.ahead') : undefined}
              />
            ))}
          </div>
        )}
      </div>
      {!follows && (
        <Button
          look="secondary"
          size="small"
          className="absolute bottom-3 left-1/2 -translate-x-1/2 shadow-float"
          onPress={() => setFollows(true)}
        >
          <ArrowDown aria-hidden className="size-4" />
          {t('live.latest')}
        </Button>
      )}
    </div>
  );
};
