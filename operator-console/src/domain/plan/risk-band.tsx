import { ShieldAlert, TriangleAlert } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { missingOf, nameOf } from './missing';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ProblemNote } from '@/components/ui/problem-note';
import { useChangeTask, type Task } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';

/** The reasons that nobody is called for without the user's yes to each. */
const Consent = ({ task, concerns }: { task: Task; concerns: ReadonlyMap<string, string> }) => {
  const t = useT();
  const change = useChangeTask(task.id);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const toggle = (reason: string, isAccepted: boolean): void =>
    setAccepted((all) => new Set(isAccepted ? [...all, reason] : [...all].filter((each) => each !== reason)));
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    change.mutate({
      user_clarifications: Object.fromEntries([...concerns.values()].map((asked) => [nameOf(asked), 'yes'])),
    });
  };
  return (
    <form onSubmit={submit} className="flex flex-col items-start gap-3">
      <ul className="flex flex-col">
        {[...concerns.keys()].map((reason) => (
          <li key={reason}>
            <Checkbox
              showLabel
              label={reason}
              isSelected={accepted.has(reason)}
              onChange={(isAccepted) => toggle(reason, isAccepted)}
            />
          </li>
        ))}
      </ul>
      {change.isError && <ProblemNote error={change.error} />}
      <Button
        type="submit"
        look="primary"
        isDisabled={change.isPending || [...concerns.keys()].some((reason) => !accepted.has(reason))}
      >
        {t(change.isPending ? 'plan.planning' : 'risk.accept')}
      </Button>
    </form>
  );
};

/** What speaks against making this call, and the user's yes to it where that is waited for; nothing when nothing does. */
export const RiskBand = ({ task }: { task: Task }) => {
  const t = useT();
  const { risk } = task;
  if (risk?.level === undefined || risk.level === 'low') {
    return null;
  }
  const high = risk.level === 'high';
  const Icon = high ? ShieldAlert : TriangleAlert;
  const { concerns } = missingOf(task);
  const known = (risk.reasons ?? []).filter((reason) => !concerns.has(reason));
  return (
    <section
      aria-label={t('risk.title')}
      className={cx('flex gap-3 rounded-card border px-5 py-3.5', high ? 'bg-bad-soft' : 'bg-warn-soft')}
    >
      <Icon aria-hidden className={cx('mt-0.5 size-4 shrink-0', high ? 'text-bad' : 'text-warn')} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p role="alert" className="text-body font-semibold">
          {t(high ? 'risk.high' : concerns.size > 0 ? 'risk.asked' : 'risk.medium')}
        </p>
        {known.length > 0 && (
          <ul className="text-body text-text-2">
            {known.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        {concerns.size > 0 && <Consent key={task.version} task={task} concerns={concerns} />}
      </div>
    </section>
  );
};
