import { CircleDollarSign, Quote, TriangleAlert } from 'lucide-react';
import { heardPrice } from './present';
import { Panel } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { useFactWords } from '@/domain/facts';
import type { Fact } from '@/domain/sessions';
import type { Task } from '@/domain/tasks';
import { useLocale, useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';
import { money } from '@/lib/format';
import type { Line } from '@/live/call-view';

const Price = ({ task, lines }: { task: Task; lines: readonly Line[] }) => {
  const t = useT();
  const language = useLocale();
  const limit = task.authority?.ceiling;
  const heard = heardPrice(lines);
  const above = limit?.amount !== undefined && heard !== undefined && heard > limit.amount;
  const Icon = above ? TriangleAlert : CircleDollarSign;
  return (
    <dl className="tnum grid grid-cols-2 gap-3 border-t pt-3">
      <div>
        <dt className="text-meta text-text-3">{t('live.limit')}</dt>
        <dd className="text-heading font-semibold">
          {limit?.amount === undefined ? '–' : money(limit.amount, limit.currency, language)}
        </dd>
      </div>
      <div>
        <dt className="text-meta text-text-3">{t('live.heard')}</dt>
        <dd className={cx('flex items-center gap-1.5 text-heading font-semibold', above && 'text-warn')}>
          {heard === undefined ? (
            '–'
          ) : (
            <>
              <Icon aria-hidden className="size-4" />
              {money(heard, limit?.currency, language)}
            </>
          )}
        </dd>
      </div>
    </dl>
  );
};

/** What the call is for, what it may cost and what it has brought so far. */
export const PlanPanel = ({
  task,
  lines,
  facts,
}: {
  task: Task | undefined;
  lines: readonly Line[];
  facts: readonly Fact[];
}) => {
  const t = useT();
  const factWords = useFactWords();
  return (
    <Panel title={t('live.plan')}>
      {task ? (
        <div className="flex flex-col gap-3">
          <p className="text-body text-text-2">{task.ai_plan?.goal ?? task.raw_instruction}</p>
          <ol className="flex flex-col gap-2">
            {task.ai_plan?.steps?.map((step, position) => (
              <li key={step} className="flex gap-2.5 text-body">
                <span className="tnum grid size-5 shrink-0 place-items-center rounded-full border text-[11px] text-text-3">
                  {position + 1}
                </span>
                {step}
              </li>
            ))}
          </ol>
          <Price task={task} lines={lines} />
          {facts.length > 0 && (
            <ul className="flex flex-col gap-2 border-t pt-3">
              {facts.map((fact) => (
                <li key={fact.id} className="flex gap-2">
                  <Quote aria-hidden className="mt-0.5 size-4 shrink-0 text-text-3" />
                  {factWords(fact).value}
                </li>
              ))}
            </ul>
          )}
        </div>
      ) : (
        <Skeleton className="h-40" />
      )}
    </Panel>
  );
};
