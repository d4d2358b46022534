import { Pause, Play } from 'lucide-react';
import type { Player } from './use-player';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/i18n';
import { clock } from '@/lib/format';

const RATES = [0.75, 1, 1.25, 1.5, 2] as const;
const STEP_MS = 5_000;
const HALF = 22;

/** One side of the line, drawn up or down from the middle. */
const side = (loudness: readonly number[], direction: 1 | -1): string =>
  loudness
    .map(
      (each, column) => `M${column + 0.5} ${HALF}v${direction * Math.max(0.6, Math.sqrt(each) * (HALF - 2))}`,
    )
    .join('');

const Waveform = ({ player }: { player: Player }) => {
  const t = useT();
  const { sound, atMs } = player;
  if (!sound) {
    return null;
  }
  const columns = sound.callee.length;
  const played = (atMs / sound.durationMs) * columns;
  return (
    <div className="relative min-w-0 flex-1">
      <svg
        viewBox={`0 0 ${columns} ${HALF * 2}`}
        preserveAspectRatio="none"
        aria-hidden
        className="h-12 w-full"
      >
        <path d={side(sound.callee, -1)} className="stroke-text-3" strokeWidth="0.7" />
        <path d={side(sound.agent, 1)} className="stroke-accent" strokeWidth="0.7" />
        <rect x={played} width={columns - played} height={HALF * 2} className="fill-surface" opacity="0.55" />
        <path
          d={`M${played} 0v${HALF * 2}`}
          className="stroke-text"
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <input
        type="range"
        min={0}
        max={Math.round(sound.durationMs)}
        step={100}
        value={Math.round(atMs)}
        aria-label={t('player.position')}
        aria-valuetext={clock(atMs)}
        onChange={(event) => player.seek(Number(event.target.value))}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowRight' ? STEP_MS : event.key === 'ArrowLeft' ? -STEP_MS : 0;
          if (step !== 0) {
            event.preventDefault();
            player.seek(Math.min(sound.durationMs, Math.max(0, atMs + step)));
          }
        }}
        className="absolute inset-0 h-full w-full cursor-pointer opacity-0 focus-visible:opacity-20"
      />
    </div>
  );
};

/** The recording: its sound by speaker (the callee above, the agent below), and what plays it. */
export const PlayerBar = ({ player }: { player: Player }) => {
  const t = useT();
  if (player.state === 'none') {
    return <p className="text-meta text-text-3">{t('player.none')}</p>;
  }
  return (
    <section
      aria-label={t('player.title')}
      className="flex min-h-18 items-center gap-4 rounded-card border bg-surface px-4 py-2.5"
    >
      {player.state === 'ready' && player.sound ? (
        <>
          <Button
            look="primary"
            size="icon"
            className="size-9! rounded-full!"
            aria-label={t(player.playing ? 'player.pause' : 'player.play')}
            onPress={player.toggle}
          >
            {player.playing ? (
              <Pause aria-hidden className="size-4" />
            ) : (
              <Play aria-hidden className="size-4" />
            )}
          </Button>
          <span className="tnum w-24 text-body text-text-2">
            {clock(player.atMs)} / {clock(player.sound.durationMs)}
          </span>
          <Waveform player={player} />
          <div role="group" aria-label={t('player.rate')} className="flex max-sm:hidden">
            {RATES.map((rate) => (
              <Button
                key={rate}
                look="quiet"
                size="small"
                aria-pressed={player.rate === rate}
                className={player.rate === rate ? 'tnum bg-accent-soft text-accent-text!' : 'tnum'}
                onPress={() => player.setRate(rate)}
              >
                {`${rate}×`}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <p role="status" className="text-text-3">
          {t(player.state === 'broken' ? 'player.broken' : 'player.loading')}
        </p>
      )}
    </section>
  );
};
