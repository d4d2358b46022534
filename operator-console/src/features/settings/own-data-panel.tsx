import { Download, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { EraseDialog } from './erase-dialog';
import { useDownload, type Exported } from './own-data';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/card';
import { ProblemNote } from '@/components/ui/problem-note';
import { useT, type MessageId } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

const MISSING: Readonly<Record<string, MessageId>> = {
  transcripts: 'settings.data.missing.transcripts',
  recordings: 'settings.data.missing.recordings',
  notifications: 'settings.data.missing.notifications',
  notification_preferences: 'settings.data.missing.preferences',
  push_subscriptions: 'settings.data.missing.browsers',
};

const Row = ({ title, text, action }: { title: string; text: string; action: ReactNode }) => (
  <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
    <div className="min-w-0 flex-1 basis-72">
      <p className="text-body font-medium">{title}</p>
      <p className="text-meta text-text-3">{text}</p>
    </div>
    {action}
  </div>
);

const Saved = ({ entries, missing }: Exported) => {
  const t = useT();
  const names = missing.map((name) => (MISSING[name] ? t(MISSING[name]) : name)).join(', ');
  return missing.length === 0 ? (
    <p role="status" className="text-body text-ok">
      {t('settings.data.saved', { count: entries })}
    </p>
  ) : (
    <p role="status" className="text-body text-warn">
      {t('settings.data.partly', { count: entries, names })}
    </p>
  );
};

/** What is kept of the user: how long, a copy of it, and its end. */
export const OwnDataPanel = () => {
  const t = useT();
  const download = useDownload();
  const [erasing, setErasing] = useState(false);
  const brokeOff = download.error !== null && asProblem(download.error).code === 'export_broke_off';
  return (
    <Panel title={t('settings.data')} bodyClass="flex flex-col gap-5 px-4 pb-5">
      <p className="text-body text-text-2">{t('settings.data.kept')}</p>
      <div className="flex flex-col gap-2">
        <Row
          title={t('settings.data.download')}
          text={t('settings.data.download.hint')}
          action={
            <Button look="secondary" isDisabled={download.isPending} onPress={() => download.mutate()}>
              <Download aria-hidden className="size-4" />
              {t('settings.data.download.action')}
            </Button>
          }
        />
        {download.isPending && (
          <p role="status" className="tnum text-body text-text-2">
            {t('settings.data.collecting', { count: download.entries })}
          </p>
        )}
        {download.data && <Saved {...download.data} />}
        {brokeOff ? (
          <p role="alert" className="text-body text-bad">
            {t('settings.data.broke-off')}
          </p>
        ) : (
          download.isError && <ProblemNote error={download.error} onRetry={() => download.mutate()} />
        )}
      </div>
      <Row
        title={t('settings.data.erase')}
        text={t('settings.data.erase.hint')}
        action={
          <Button look="danger-quiet" onPress={() => setErasing(true)}>
            <Trash2 aria-hidden className="size-4" />
            {t('settings.data.erase.action')}
          </Button>
        }
      />
      {erasing && <EraseDialog onClose={() => setErasing(false)} />}
    </Panel>
  );
};
