import { useQuery } from '@tanstack/react-query';
import { pushStateQuery, useTogglePush } from './push';
import { ProblemNote } from '@/components/ui/problem-note';
import { Switch } from '@/components/ui/switch';
import { useT } from '@/i18n/i18n';

/** Whether this browser is told while no page of the console is looked at. */
export const PushRow = ({ publicKey }: { publicKey: string }) => {
  const t = useT();
  const { data: state } = useQuery(pushStateQuery);
  const toggle = useTogglePush(publicKey);
  return (
    <>
      <Switch
        label={t('settings.push')}
        hint={t(state === 'blocked' ? 'settings.push.blocked' : 'settings.push.hint')}
        value={toggle.isPending ? toggle.variables : state === 'on'}
        isDisabled={state === undefined || state === 'blocked' || toggle.isPending}
        onChange={(on) => toggle.mutate(on)}
      />
      {toggle.isError && <ProblemNote error={toggle.error} />}
    </>
  );
};
