import {
  CalendarCheck,
  CircleDollarSign,
  Clock,
  EyeOff,
  IdCard,
  ShieldCheck,
  type LucideIcon,
} from 'lucide-react';
import { COMMITMENTS, DISCLOSURES, known } from './authority';
import { EnvelopeSwitches } from './envelope-switches';
import { Panel } from '@/components/ui/card';
import type { Task } from '@/domain/tasks';
import { useLocale, useT } from '@/i18n/i18n';
import { money } from '@/lib/format';
import { exact } from '@/lib/time';

const Row = ({ icon: Icon, children }: { icon: LucideIcon; children: React.ReactNode }) => (
  <li className="flex min-h-8 items-center gap-2.5 text-body">
    <Icon aria-hidden className="size-4 shrink-0 text-text-3" />
    {children}
  </li>
);

/** The limits as they stood for a call that has begun: to be read, not changed. */
const Envelope = ({ task }: { task: Task }) => {
  const t = useT();
  const language = useLocale();
  const { commitments = [], may_disclose: told = [], ceiling, until } = task.authority ?? {};
  const kept = known(DISCLOSURES).filter((each) => !told.includes(each));
  return (
    <>
      <p className="text-meta font-medium text-text-3">{t('envelope.may')}</p>
      <ul className="mt-1 flex flex-col">
        {commitments.map((commitment) => (
          <Row key={commitment} icon={CalendarCheck}>
            {t(COMMITMENTS[commitment])}
          </Row>
        ))}
        <Row icon={CircleDollarSign}>
          {ceiling?.amount === undefined
            ? t('envelope.no-money')
            : t('envelope.spend', { amount: money(ceiling.amount, ceiling.currency, language) })}
        </Row>
        {until !== undefined && (
          <Row icon={Clock}>{t('envelope.call-until', { at: exact(until, language) })}</Row>
        )}
        {told.map((each) => (
          <Row key={each} icon={IdCard}>
            {t('envelope.tell', { what: t(DISCLOSURES[each]) })}
          </Row>
        ))}
      </ul>
      <p className="mt-3 border-t pt-3 text-meta font-medium text-text-3">{t('envelope.not')}</p>
      <ul className="mt-1">
        {kept.length > 0 && (
          <Row icon={EyeOff}>
            <span className="text-text-2">
              {t('envelope.tell', { what: kept.map((each) => t(DISCLOSURES[each])).join(', ') })}
            </span>
          </Row>
        )}
        <Row icon={CircleDollarSign}>
          <span className="text-text-2">{t('envelope.not.above')}</span>
        </Row>
      </ul>
    </>
  );
};

/** What the agent may agree to and tell, and what it will not: shown before anything is dialled. */
export const EnvelopeCard = ({ task, editable }: { task: Task; editable: boolean }) => {
  const t = useT();
  return (
    <Panel title={t('envelope.title')} aside={<ShieldCheck aria-hidden className="size-4 text-text-3" />}>
      {editable ? <EnvelopeSwitches task={task} /> : <Envelope task={task} />}
    </Panel>
  );
};
