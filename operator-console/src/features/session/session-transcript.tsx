import { useEffect, useRef } from 'react';
import { Panel } from '@/components/ui/card';
import { LineRow } from '@/domain/transcript/line-row';
import type { Segment } from '@/domain/sessions';
import { useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';
import { clock } from '@/lib/format';
import type { Speaker } from '@/live/events';

const speakerOf = (segment: Segment): Speaker =>
  segment.speaker === 'human' || segment.speaker === 'assistant' || segment.speaker === 'operator'
    ? segment.speaker
    : 'system';

/** What was said, line by line. A line can be heard by pressing it; the one that plays and the one pointed at stand out. */
export const SessionTranscript = ({
  segments,
  pointed,
  atMs,
  playing,
  onHear,
}: {
  segments: readonly Segment[];
  pointed: string | undefined;
  atMs: number;
  playing: boolean;
  onHear: (segment: Segment) => void;
}) => {
  const t = useT();
  const list = useRef<HTMLOListElement>(null);
  const heard = playing ? segments.findLast((segment) => (segment.timestamp_ms ?? 0) <= atMs)?.id : undefined;
  const shown = pointed ?? heard;
  useEffect(() => {
    if (shown === undefined) return;
    list.current
      ?.querySelector(`[data-segment="${CSS.escape(shown)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <Panel title={t('session.transcript')} bodyClass="px-2 pb-3">
      {segments.length === 0 && <p className="px-2 text-text-3">{t('session.transcript.none')}</p>}
      <ol ref={list}>
        {segments.map((segment, position) => (
          <li key={segment.id} data-segment={segment.id} className="scroll-my-24">
            <button
              type="button"
              onClick={() => onHear(segment)}
              aria-label={t('session.hear', {
                at: clock(segment.timestamp_ms ?? 0),
                text: segment.content ?? '',
              })}
              aria-current={segment.id === heard ? 'time' : undefined}
              className={cx(
                'block w-full rounded-control px-2 pb-1 text-left transition-colors duration-120 hover:bg-hover',
                segment.id === pointed && 'bg-warn-soft!',
                segment.id === heard && 'bg-accent-soft!',
              )}
            >
              <LineRow
                speaker={speakerOf(segment)}
                text={segment.content ?? ''}
                interrupted={segment.interrupted ?? false}
                atMs={segment.timestamp_ms}
                goesOn={position > 0 && segments[position - 1]?.speaker === segment.speaker}
              />
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
