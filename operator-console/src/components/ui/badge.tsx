import type { LucideIcon } from 'lucide-react';
import { cx } from '@/lib/cx';

/** What a colour means, everywhere: ok is done, warn waits for you, bad failed or is dangerous, info is in progress. */
export type Tone = 'neutral' | 'ok' | 'warn' | 'bad' | 'info';

export const TONE_TEXT: Record<Tone, string> = {
  neutral: 'text-text-2',
  ok: 'text-ok',
  warn: 'text-warn',
  bad: 'text-bad',
  info: 'text-info',
};

export const TONE_SOFT: Record<Tone, string> = {
  neutral: 'bg-sunken',
  ok: 'bg-ok-soft',
  warn: 'bg-warn-soft',
  bad: 'bg-bad-soft',
  info: 'bg-info-soft',
};

/** A state: its icon and its word say it, the colour only helps. */
export const Badge = ({ tone, icon: Icon, children }: { tone: Tone; icon: LucideIcon; children: string }) => (
  <span
    className={cx(
      'inline-flex h-5.5 w-fit shrink-0 items-center gap-1.5 rounded-full px-2 text-meta font-medium whitespace-nowrap',
      TONE_TEXT[tone],
      TONE_SOFT[tone],
    )}
  >
    <Icon aria-hidden className="size-3.5" strokeWidth={2.25} />
    {children}
  </span>
);
