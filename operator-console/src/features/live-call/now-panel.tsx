import {
  AudioLines,
  BellRing,
  CirclePause,
  Ear,
  PhoneOff,
  PhoneOutgoing,
  Sparkles,
  type LucideIcon,
} from 'lucide-react';
import { presentOf, type Present } from './present';
import { isLive, type CallSession } from '@/domain/sessions';
import { useT, type MessageId } from '@/i18n/i18n';
import { cx } from '@/lib/cx';
import type { CallView } from '@/live/call-view';

const LOOKS: Record<Present, { icon: LucideIcon; words: MessageId; tone: string; moves: boolean }> = {
  dialling: { icon: PhoneOutgoing, words: 'now.dialling', tone: 'text-info', moves: true },
  speaking: { icon: AudioLines, words: 'now.speaking', tone: 'text-accent-text', moves: true },
  asking: { icon: BellRing, words: 'now.asking', tone: 'text-warn', moves: false },
  thinking: { icon: Sparkles, words: 'now.thinking', tone: 'text-accent-text', moves: true },
  listening: { icon: Ear, words: 'now.listening', tone: 'text-text', moves: false },
  paused: { icon: CirclePause, words: 'now.paused', tone: 'text-warn', moves: false },
  over: { icon: PhoneOff, words: 'now.over', tone: 'text-text-3', moves: false },
};

/** What the agent does this moment. */
export const NowPanel = ({
  session,
  call,
  paused,
  asking,
}: {
  session: CallSession;
  call: CallView;
  paused: boolean;
  asking: boolean;
}) => {
  const t = useT();
  const present = presentOf(call, {
    live: isLive(session.status),
    connected: session.status === 'connected',
    paused,
    asking,
  });
  const { icon: Icon, words, tone, moves } = LOOKS[present];
  return (
    <section
      aria-label={t('now.title')}
      className="flex items-center gap-3 rounded-card border bg-surface px-4 py-3.5"
    >
      <Icon aria-hidden className={cx('size-5', tone, moves && 'animate-live')} />
      <p role="status" className={cx('text-heading font-semibold', tone)}>
        {t(words)}
      </p>
    </section>
  );
};
