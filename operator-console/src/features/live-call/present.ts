import type { CallView } from '@/live/call-view';

export type Present = 'dialling' | 'speaking' | 'thinking' | 'listening' | 'paused' | 'over';

/** What goes on this moment, as far as the events tell: who spoke last, and whether something waits to be said. */
export const presentOf = (call: CallView, live: boolean, connected: boolean, paused: boolean): Present => {
  if (!live) return 'over';
  if (!connected) return 'dialling';
  if (call.lines.some((line) => line.atMs === undefined)) return 'speaking';
  if (paused) return 'paused';
  return call.lines.at(-1)?.speaker === 'human' ? 'thinking' : 'listening';
};
