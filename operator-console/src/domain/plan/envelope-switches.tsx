import type { ReactNode } from 'react';
import { allows, COMMITMENTS, DISCLOSURES, known, switched } from './authority';
import { SpendingLimit } from './spending-limit';
import { TimeLimit } from './time-limit';
import { ProblemNote } from '@/components/ui/problem-note';
import { Switch } from '@/components/ui/switch';
import { useChangeAuthority, type Task } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';

const Group = ({ label, children }: { label: string; children: ReactNode }) => (
  <div role="group" aria-label={label} className="flex flex-col gap-3 border-t pt-3">
    {children}
  </div>
);

/** The limits, each to be changed in its place: what is switched off does not move, so that the eye does not lose it. */
export const EnvelopeSwitches = ({ task }: { task: Task }) => {
  const t = useT();
  const change = useChangeAuthority(task.id);
  const { commitments = [], may_disclose: told = [], ceiling, until } = task.authority ?? {};
  return (
    <div className="flex flex-col gap-3">
      <p className="text-meta font-medium text-text-3">{t('envelope.may')}</p>
      <Group label={t('envelope.agreements')}>
        {known(COMMITMENTS).map((each) => (
          <Switch
            plain
            key={each}
            label={t(each === 'book' ? 'envelope.book-or-reserve' : COMMITMENTS[each])}
            value={allows(commitments, each)}
            onChange={(may) => change.mutate({ commitments: switched(commitments, each, may) })}
          />
        ))}
      </Group>
      <Group label={t('envelope.money')}>
        <SpendingLimit ceiling={ceiling} onChange={(limit) => change.mutate({ ceiling: limit })} />
      </Group>
      <Group label={t('envelope.time')}>
        <TimeLimit until={until} onChange={(limit) => change.mutate({ until: limit })} />
      </Group>
      <Group label={t('envelope.details')}>
        {known(DISCLOSURES).map((each) => (
          <Switch
            plain
            key={each}
            label={t('envelope.tell', { what: t(DISCLOSURES[each]) })}
            value={allows(told, each)}
            onChange={(may) => change.mutate({ may_disclose: switched(told, each, may) })}
          />
        ))}
        <p className="text-meta text-text-3">{t('envelope.known')}</p>
      </Group>
      {change.isError && <ProblemNote error={change.error} />}
      <p className="border-t pt-3 text-meta text-text-2">{t('envelope.off')}</p>
    </div>
  );
};
