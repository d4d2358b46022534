import { Bars } from './bars';
import { useFigureWords } from './use-figure-words';
import { Panel } from '@/components/ui/card';
import { useFailureWords } from '@/domain/failure';
import { SENTIMENT_LOOKS } from '@/domain/sentiment';
import { useT } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';

/** What came of the calls, what mood they were in, and why some failed. */
export const Counts = ({ figures }: { figures: Schemas['Analytics'] }) => {
  const t = useT();
  const failure = useFailureWords();
  const { percent } = useFigureWords(figures.cost?.currency);
  const { calls: all = 0, outcomes = {}, sentiment = {}, failures = [] } = figures;
  const judged = Object.values(sentiment).reduce((sum, calls) => sum + calls, 0);
  const figure = (calls: number, of: number): string => `${calls} · ${percent(calls / Math.max(of, 1))}`;
  const outcomeWords = (outcome: string): string =>
    outcome === 'completed' || outcome === 'cancelled'
      ? t(`status.call.${outcome}`)
      : outcome === 'in_progress'
        ? t('status.call.connected')
        : failure(outcome);
  return (
    <>
      <Panel title={t('analytics.outcomes')}>
        <Bars
          rows={Object.entries(outcomes)
            .sort(([, one], [, other]) => other - one)
            .map(([id, calls]) => ({
              id,
              label: outcomeWords(id),
              value: calls,
              figure: figure(calls, all),
            }))}
        />
      </Panel>
      <Panel title={t('analytics.sentiment')}>
        {judged === 0 && <p className="text-body text-text-2">{t('analytics.sentiment.none')}</p>}
        <Bars
          rows={Object.entries(SENTIMENT_LOOKS)
            .filter(() => judged > 0)
            .map(([id, { icon, words }]) => ({
              id,
              icon,
              label: t(words),
              value: sentiment[id] ?? 0,
              figure: figure(sentiment[id] ?? 0, judged),
            }))}
        />
      </Panel>
      <Panel title={t('analytics.failures')}>
        {failures.length === 0 && <p className="text-body text-text-2">{t('analytics.failures.none')}</p>}
        <Bars
          rows={failures.map(({ reason = '', calls = 0 }) => ({
            id: reason,
            label: failure(reason),
            value: calls,
            figure: String(calls),
          }))}
        />
      </Panel>
    </>
  );
};
