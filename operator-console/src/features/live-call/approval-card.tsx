import { BellRing } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDecide, type Approval } from '@/domain/approvals';
import { titleOf, type Task } from '@/domain/tasks';
import { useLocale, useT } from '@/i18n/i18n';
import { money } from '@/lib/format';
import { useNow } from '@/lib/time';

/** How long a request waits, for the bar that runs out. */
const WAIT_MS = 60_000;

/** The call holds the line until somebody decides. It cannot be closed: only answered, or let run out. */
export const ApprovalCard = ({ approval, task }: { approval: Approval; task: Task | undefined }) => {
  const t = useT();
  const language = useLocale();
  const now = useNow(250);
  const decide = useDecide();
  const [note, setNote] = useState('');
  const card = useRef<HTMLElement>(null);
  const left = Math.max(0, Date.parse(approval.expires_at ?? '') - now);
  const amount =
    approval.amount === undefined ? undefined : money(approval.amount, approval.currency, language);
  const limit = task?.authority?.ceiling;

  useEffect(() => card.current?.focus(), []);

  const answer = (decision: 'approved' | 'rejected'): void => {
    if (approval.id && !decide.isPending) decide.mutate({ id: approval.id, decision, note });
  };
  return (
    <section
      ref={card}
      role="alertdialog"
      aria-labelledby="approval-title"
      aria-describedby="approval-quote"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
        if (event.key.toLowerCase() === 'a') answer('approved');
        if (event.key.toLowerCase() === 'd') answer('rejected');
      }}
      className="flex animate-slide-in flex-col gap-4 rounded-card border-2 border-warn bg-raised p-4 shadow-float outline-none max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:max-h-full max-lg:overflow-y-auto max-lg:rounded-b-none max-sm:inset-0 max-sm:rounded-none max-sm:p-5"
    >
      <header className="flex items-center gap-2.5 text-warn">
        <BellRing aria-hidden className="size-5" />
        <h2 id="approval-title" className="text-heading font-semibold">
          {t('approval.title')}
        </h2>
        <span
          role="timer"
          aria-label={t('approval.left')}
          className="tnum ml-auto text-heading font-semibold"
        >
          {Math.ceil(left / 1000)} s
        </span>
      </header>
      <span aria-hidden className="block h-1 overflow-hidden rounded-full bg-warn-soft">
        <span
          className="block h-full bg-warn"
          style={{ width: `${Math.min(100, (left / WAIT_MS) * 100)}%` }}
        />
      </span>
      <div className="flex flex-col gap-4 max-sm:flex-1 max-sm:justify-center">
        {task && <p className="text-lead text-text-2 sm:hidden">{titleOf(task)}</p>}
        {amount !== undefined && (
          <p className="tnum flex items-baseline gap-2">
            <span className="text-numeral font-semibold">{amount}</span>
            {limit?.amount !== undefined && (
              <span className="text-text-2">
                {t('approval.against', { limit: money(limit.amount, limit.currency, language) })}
              </span>
            )}
          </p>
        )}
        <blockquote id="approval-quote" className="border-l-2 border-warn pl-3 text-lead">
          {approval.quote ?? t('approval.no-quote')}
        </blockquote>
      </div>
      <Field label={t('approval.note')} value={note} onChange={setNote} maxLength={500} />
      {decide.isError && <ProblemNote error={decide.error} />}
      <div className="grid grid-cols-2 gap-2">
        <Button
          look="secondary"
          size="large"
          isDisabled={left === 0 || decide.isPending}
          onPress={() => answer('rejected')}
        >
          {t('approval.decline')}
        </Button>
        <Button
          look="primary"
          size="large"
          isDisabled={left === 0 || decide.isPending}
          onPress={() => answer('approved')}
        >
          {amount === undefined ? t('approval.approve') : t('approval.approve.amount', { amount })}
        </Button>
      </div>
      <p className="text-meta text-text-3 max-sm:hidden">{t('approval.keys')}</p>
    </section>
  );
};
