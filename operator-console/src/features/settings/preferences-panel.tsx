import { useQuery } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { ChannelTable } from './channel-table';
import { preferencesQuery } from './preference-queries';
import { pushKeyQuery } from './push';
import { PushRow } from './push-row';
import { ReachForm } from './reach-form';
import { Panel } from '@/components/ui/card';
import { ProblemNote } from '@/components/ui/problem-note';
import { Skeleton } from '@/components/ui/skeleton';
import { useT } from '@/i18n/i18n';

/** What one is told, where, and when not. */
export const PreferencesPanel = () => {
  const t = useT();
  const { data: preferences, error, refetch } = useQuery(preferencesQuery);
  const { data: pushKey = null } = useQuery(pushKeyQuery);
  return (
    <Panel title={t('settings.told')} bodyClass="flex flex-col gap-5 px-4 pb-4">
      {error ? (
        <ProblemNote error={error} onRetry={() => void refetch()} />
      ) : preferences === null ? (
        <p role="status" className="flex items-center gap-2.5 py-2 text-warn">
          <CloudOff aria-hidden className="size-4 shrink-0" />
          {t('settings.told.degraded')}
        </p>
      ) : preferences === undefined ? (
        <Skeleton className="h-48" />
      ) : (
        <>
          <ChannelTable preferences={preferences} hasPush={pushKey !== null} />
          {pushKey !== null && <PushRow publicKey={pushKey} />}
          <ReachForm preferences={preferences} />
        </>
      )}
    </Panel>
  );
};
