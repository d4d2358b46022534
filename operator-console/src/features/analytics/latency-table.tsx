import { useT, type MessageId } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';
import { cx } from '@/lib/cx';

const STAGES: readonly (readonly [string, MessageId])[] = [
  ['endpointing', 'latency.endpointing'],
  ['stt', 'latency.stt'],
  ['llm', 'latency.llm'],
  ['tts', 'latency.tts'],
  ['playout', 'latency.playout'],
  ['total', 'analytics.latency.total'],
];

/** How long a callee waits for an answer, by stage: half of the turns, nearly all, all but the worst. */
export const LatencyTable = ({ latency }: { latency: Record<string, Schemas['Percentiles']> }) => {
  const t = useT();
  return (
    <table className="tnum w-full text-right text-body">
      <thead className="text-meta text-text-3">
        <tr>
          <th className="py-1.5 text-left font-medium">{t('analytics.latency.stage')}</th>
          <th className="font-medium">p50</th>
          <th className="font-medium">p95</th>
          <th className="font-medium">p99</th>
        </tr>
      </thead>
      <tbody>
        {STAGES.map(([stage, words]) => (
          <tr key={stage} className={cx('border-t', stage === 'total' && 'font-semibold')}>
            <th
              scope="row"
              className={cx('h-8 text-left', stage === 'total' ? 'font-semibold' : 'font-normal')}
            >
              {t(words)}
            </th>
            {(['p50', 'p95', 'p99'] as const).map((percentile) => {
              const ms = latency[stage]?.[percentile];
              return <td key={percentile}>{ms === undefined ? '–' : `${Math.round(ms)} ms`}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
