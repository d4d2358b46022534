import {
  CalendarCheck,
  CircleDollarSign,
  EyeOff,
  IdCard,
  Pencil,
  ShieldCheck,
  type LucideIcon,
} from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { ProblemNote } from '@/components/ui/problem-note';
import { useChangeTask, type Task } from '@/domain/tasks';
import { useLocale, useT, type MessageId } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';
import { money } from '@/lib/format';

const COMMITMENTS: Record<Schemas['Commitment'], MessageId> = {
  book: 'envelope.book',
  order: 'envelope.order',
  reserve: 'envelope.reserve',
  cancel: 'envelope.cancel',
  reschedule: 'envelope.reschedule',
  inquire: 'envelope.inquire',
  unknown: 'envelope.something',
};

const DISCLOSURES: Record<Schemas['Disclosure'], MessageId> = {
  name: 'envelope.name',
  phone_number: 'envelope.phone_number',
  email: 'envelope.email',
  address: 'envelope.address',
  date_of_birth: 'envelope.date_of_birth',
  unknown: 'envelope.something',
};

const Row = ({ icon: Icon, children }: { icon: LucideIcon; children: React.ReactNode }) => (
  <li className="flex min-h-8 items-center gap-2.5 text-body">
    <Icon aria-hidden className="size-4 shrink-0 text-text-3" />
    {children}
  </li>
);

/** The limit, changed in place: an answer of the user's, which counts before the instruction. */
const Budget = ({ task, editable }: { task: Task; editable: boolean }) => {
  const t = useT();
  const language = useLocale();
  const change = useChangeTask(task.id);
  const [amount, setAmount] = useState<string>();
  const ceiling = task.authority?.ceiling;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    change.mutate(
      { user_clarifications: { budget: `under $${Number(amount)}` } },
      { onSuccess: () => setAmount(undefined) },
    );
  };
  return (
    <>
      <Row icon={CircleDollarSign}>
        {amount === undefined ? (
          <>
            <span>
              {ceiling?.amount === undefined
                ? t('envelope.no-money')
                : t('envelope.spend', { amount: money(ceiling.amount, ceiling.currency, language) })}
            </span>
            {editable && (
              <Button
                look="quiet"
                size="icon"
                aria-label={t('envelope.change-limit')}
                onPress={() => setAmount(String(ceiling?.amount ?? ''))}
              >
                <Pencil aria-hidden className="size-3.5" />
              </Button>
            )}
          </>
        ) : (
          <form className="flex items-center gap-2" onSubmit={submit}>
            <Field
              hideLabel
              autoFocus
              label={t('envelope.limit')}
              value={amount}
              onChange={(value) => setAmount(value.replace(/[^\d.]/g, ''))}
              inputMode="decimal"
              className="w-24"
              inputClass="h-8!"
            />
            <Button
              type="submit"
              look="primary"
              size="small"
              isDisabled={!(Number(amount) > 0) || change.isPending}
            >
              {t(change.isPending ? 'plan.planning' : 'app.save')}
            </Button>
            <Button look="quiet" size="small" onPress={() => setAmount(undefined)}>
              {t('app.cancel')}
            </Button>
          </form>
        )}
      </Row>
      {change.isError && <ProblemNote error={change.error} />}
    </>
  );
};

/** What the agent may agree to and tell, and what it will not: shown before anything is dialled. */
export const EnvelopeCard = ({ task, editable }: { task: Task; editable: boolean }) => {
  const t = useT();
  const { commitments = [], may_disclose: told = [] } = task.authority ?? {};
  const kept = (Object.keys(DISCLOSURES) as Schemas['Disclosure'][]).filter(
    (each) => each !== 'unknown' && !told.includes(each),
  );
  return (
    <Panel title={t('envelope.title')} aside={<ShieldCheck aria-hidden className="size-4 text-text-3" />}>
      <p className="text-meta font-medium text-text-3">{t('envelope.may')}</p>
      <ul className="mt-1 flex flex-col">
        {commitments.map((commitment) => (
          <Row key={commitment} icon={CalendarCheck}>
            {t(COMMITMENTS[commitment])}
          </Row>
        ))}
        <Budget task={task} editable={editable} />
        {told.map((each) => (
          <Row key={each} icon={IdCard}>
            {t('envelope.tell', { what: t(DISCLOSURES[each]) })}
          </Row>
        ))}
      </ul>
      <p className="mt-3 border-t pt-3 text-meta font-medium text-text-3">{t('envelope.not')}</p>
      <ul className="mt-1">
        <Row icon={EyeOff}>
          <span className="text-text-2">
            {t('envelope.tell', { what: kept.map((each) => t(DISCLOSURES[each])).join(', ') })}
          </span>
        </Row>
        <Row icon={CircleDollarSign}>
          <span className="text-text-2">{t('envelope.not.above')}</span>
        </Row>
      </ul>
    </Panel>
  );
};
