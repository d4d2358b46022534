import { Panel } from '@/components/ui/card';
import { useT, type MessageId } from '@/i18n/i18n';
import { cx } from '@/lib/cx';
import type { TurnLatency } from '@/live/events';

interface Stage {
  readonly of: (turn: TurnLatency) => number;
  readonly words: MessageId;
  readonly colour: string;
}

const STAGES: readonly Stage[] = [
  { of: (turn) => turn.endpointingMs, words: 'latency.endpointing', colour: 'bg-stage-endpointing' },
  { of: (turn) => turn.sttMs, words: 'latency.stt', colour: 'bg-stage-stt' },
  { of: (turn) => turn.llmMs, words: 'latency.llm', colour: 'bg-stage-llm' },
  { of: (turn) => turn.ttsMs, words: 'latency.tts', colour: 'bg-stage-tts' },
  { of: (turn) => turn.playoutMs, words: 'latency.playout', colour: 'bg-stage-playout' },
];

/** What a person takes for a natural pause. */
const LIMIT_MS = 800;
const SHOWN = 12;

const Bar = ({ turn, scale }: { turn: TurnLatency; scale: number }) => {
  const t = useT();
  const stages = STAGES.map(({ of, words, colour }) => ({ ms: Math.max(0, of(turn)), words, colour }));
  const said = stages.map(({ ms, words }) => `${t(words)} ${ms} ms`).join(', ');
  return (
    <li className="group relative grid h-6 grid-cols-[24px_minmax(0,1fr)_56px] items-center gap-2">
      <span className="tnum text-meta text-text-3">{turn.turn}</span>
      <span role="img" aria-label={said} title={said} className="flex h-3 gap-px">
        {stages.map(({ ms, words, colour }) => (
          <span
            key={words}
            className={cx('h-full first:rounded-l-[3px] last:rounded-r-[3px]', colour)}
            style={{ width: `${(ms / scale) * 100}%` }}
          />
        ))}
      </span>
      <span
        className={cx(
          'tnum text-right text-meta',
          turn.totalMs > LIMIT_MS ? 'font-semibold text-warn' : 'text-text-2',
        )}
      >
        {turn.totalMs} ms
      </span>
    </li>
  );
};

/** How long each answer took, and where the time went. */
export const LatencyPanel = ({ latencies }: { latencies: readonly TurnLatency[] }) => {
  const t = useT();
  const shown = latencies.slice(-SHOWN);
  const scale = Math.max(LIMIT_MS * 1.15, ...shown.map((turn) => turn.totalMs));
  return (
    <Panel
      title={t('latency.title')}
      aside={<span className="text-meta text-text-3">{t('latency.limit', { ms: LIMIT_MS })}</span>}
    >
      {shown.length === 0 ? (
        <p className="text-text-3">{t('latency.none')}</p>
      ) : (
        <>
          <div className="relative">
            <ul className="flex flex-col">
              {shown.map((turn) => (
                <Bar key={turn.turn} turn={turn} scale={scale} />
              ))}
            </ul>
            <span aria-hidden className="pointer-events-none absolute inset-y-0 right-16 left-8">
              <span
                className="absolute inset-y-0 border-l border-dashed border-line-strong"
                style={{ left: `${(LIMIT_MS / scale) * 100}%` }}
              />
            </span>
          </div>
          <ul className="mt-3 flex flex-wrap gap-x-3 gap-y-1 border-t pt-3">
            {STAGES.map(({ words, colour }) => (
              <li key={words} className="flex items-center gap-1.5 text-[11px] text-text-2">
                <span aria-hidden className={cx('size-2 rounded-[2px]', colour)} />
                {t(words)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
};
