import { Bot, Headset, Info, User, type LucideIcon } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useT, type MessageId } from '@/i18n/i18n';
import { cx } from '@/lib/cx';
import { clock } from '@/lib/format';
import type { Speaker } from '@/live/events';

export const SPEAKERS: Record<
  Speaker,
  { readonly words: MessageId; readonly icon: LucideIcon; readonly tone: string }
> = {
  human: { words: 'speaker.human', icon: User, tone: 'bg-sunken text-text-2' },
  assistant: { words: 'speaker.assistant', icon: Bot, tone: 'bg-accent-soft text-accent-text' },
  operator: { words: 'speaker.operator', icon: Headset, tone: 'bg-info-soft text-info' },
  system: { words: 'speaker.system', icon: Info, tone: 'bg-sunken text-text-3' },
};

interface LineRowProps {
  readonly speaker: Speaker;
  readonly text: string;
  readonly cut?: string;
  readonly interrupted?: boolean;
  readonly atMs?: number | undefined;
  /** Whether the line before was the same speaker's. */
  readonly goesOn?: boolean;
  readonly ahead?: boolean;
  readonly aside?: ReactNode;
}

/** One line of a call: who, what, when; what was cut off is struck out. */
export const LineRow = memo(
  ({
    speaker,
    text,
    cut = '',
    interrupted = false,
    atMs,
    goesOn = false,
    ahead = false,
    aside,
  }: LineRowProps) => {
    const t = useT();
    const { words, icon: Icon, tone } = SPEAKERS[speaker];
    return (
      <div className={cx('grid grid-cols-[28px_minmax(0,1fr)_auto] gap-x-3', goesOn ? 'pt-0.5' : 'pt-3')}>
        {goesOn ? (
          <span />
        ) : (
          <span
            aria-hidden
            className={cx('grid size-7 place-items-center rounded-full', tone, ahead && 'opacity-50')}
          >
            <Icon className="size-4" />
          </span>
        )}
        <div className="min-w-0">
          {goesOn ? (
            <span className="sr-only">{t(words)}</span>
          ) : (
            <p className="text-meta font-semibold text-text-2">{t(words)}</p>
          )}
          <p className={cx('text-lead break-words', ahead ? 'text-text-3' : 'text-text')}>
            {text}
            {cut !== '' && <del className="ml-1 text-text-3">{cut}</del>}
            {interrupted && (
              <span className="ml-2 rounded-full bg-warn-soft px-1.5 py-px align-[1px] text-[11px] font-medium text-warn">
                {t('line.interrupted')}
              </span>
            )}
          </p>
        </div>
        <span className="tnum self-start pt-px text-meta text-text-3">
          {aside}
          {atMs !== undefined && clock(atMs)}
        </span>
      </div>
    );
  },
);
LineRow.displayName = 'LineRow';
