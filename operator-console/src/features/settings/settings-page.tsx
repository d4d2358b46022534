import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { AgentPanel, LimitsPanel, PlacePanel, UnansweredPanel } from './agent-panels';
import { OwnDataPanel } from './own-data-panel';
import { OwnNumberPanel } from './own-number-panel';
import { PreferencesPanel } from './preferences-panel';
import { settingsQuery, useSaveSettings, type Settings } from '@/domain/settings';
import { errorsOf } from './validate';
import { useSession } from '@/auth/auth-context';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toasts';
import { useT } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

const SettingsForm = ({ saved }: { saved: Settings }) => {
  const t = useT();
  const { name, email } = useSession();
  const save = useSaveSettings();
  const [changes, setChanges] = useState<Partial<Settings>>({});
  const settings = { ...saved, ...changes };
  const wrong = errorsOf(settings);
  const problem = save.error ? asProblem(save.error) : undefined;
  const errorOf = (field: keyof Settings): string | undefined =>
    wrong[field] ? t(wrong[field]) : problem?.of(field);
  const change = (part: Partial<Settings>): void => {
    save.reset();
    setChanges((present) => ({ ...present, ...part }));
  };
  const isChanged = (Object.keys(changes) as (keyof Settings)[]).some(
    (field) => (changes[field] ?? '') !== (saved[field] ?? ''),
  );
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (Object.keys(wrong).length > 0) return;
    save.mutate(settings, {
      onSuccess: () => {
        setChanges({});
        toast({ tone: 'ok', text: t('settings.saved') });
      },
    });
  };
  const panel = { settings, change, errorOf };
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={submit}>
      <AgentPanel {...panel} owner={name || email} />
      <LimitsPanel {...panel} />
      <UnansweredPanel {...panel} />
      <PlacePanel {...panel} />
      {problem && <ProblemNote error={problem} />}
      {isChanged && (
        <div className="sticky bottom-4 z-[5] flex animate-enter flex-wrap items-center justify-end gap-3 rounded-card border bg-raised px-4 py-3 shadow-float max-md:bottom-18">
          <p role="status" className="mr-auto text-text-2">
            {t(Object.keys(wrong).length > 0 ? 'settings.wrong' : 'settings.unsaved')}
          </p>
          <Button look="quiet" onPress={() => setChanges({})}>
            {t('settings.discard')}
          </Button>
          <Button type="submit" look="primary" isDisabled={save.isPending || Object.keys(wrong).length > 0}>
            {t(save.isPending ? 'app.saving' : 'app.save')}
          </Button>
        </div>
      )}
    </form>
  );
};

/** How the agent behaves, what it may do by itself, and how one is told of it. */
export const SettingsPage = () => {
  const t = useT();
  const { data: saved, error, refetch } = useQuery(settingsQuery);
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <div className="flex max-w-[820px] flex-col gap-4">
        {error ? (
          <ProblemNote error={error} onRetry={() => void refetch()} />
        ) : saved ? (
          <SettingsForm saved={saved} />
        ) : (
          <>
            <p role="status" className="sr-only">
              {t('app.loading')}
            </p>
            <Skeleton className="h-72 rounded-card" />
            <Skeleton className="h-56 rounded-card" />
          </>
        )}
        <OwnNumberPanel />
        <PreferencesPanel />
        <OwnDataPanel />
      </div>
    </Page>
  );
};
