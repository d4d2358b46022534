import { amountsIn } from '@/lib/format';
import type { CallView, Line } from '@/live/call-view';

export type Present = 'dialling' | 'speaking' | 'asking' | 'thinking' | 'listening' | 'paused' | 'over';

/** What is known of a call besides its words. */
export interface Circumstances {
  readonly live: boolean;
  readonly connected: boolean;
  readonly paused: boolean;
  /** Whether the user is being asked for a decision. */
  readonly asking: boolean;
}

/** What goes on this moment, as far as the events tell: who spoke last, and whether something waits to be said. */
export const presentOf = (call: CallView, { live, connected, paused, asking }: Circumstances): Present => {
  if (!live) return 'over';
  if (!connected) return 'dialling';
  if (call.lines.some((line) => line.atMs === undefined)) return 'speaking';
  if (asking) return 'asking';
  if (paused) return 'paused';
  return !call.partial && call.lines.at(-1)?.speaker === 'human' ? 'thinking' : 'listening';
};

/** The latest amount that the callee has named. */
export const heardPrice = (lines: readonly Line[]): number | undefined =>
  lines.flatMap(({ speaker, text }) => (speaker === 'human' ? amountsIn(text) : [])).at(-1);
