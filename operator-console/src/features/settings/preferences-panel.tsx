import { useQuery } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { preferencesQuery, useChangePreferences } from './queries';
import { Panel } from '@/components/ui/card';
import { ProblemNote } from '@/components/ui/problem-note';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toasts';
import { NOTIFICATION_LOOKS } from '@/domain/notifications';
import { useProblemWords } from '@/i18n/problem-words';
import { useT, type MessageId } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

const CHANNELS: readonly { readonly id: string; readonly words: MessageId }[] = [
  { id: 'in_app', words: 'settings.channel.in_app' },
  { id: 'email', words: 'settings.channel.email' },
  { id: 'sms', words: 'settings.channel.sms' },
];

/** What one is told, and where: kept with every click. */
export const PreferencesPanel = () => {
  const t = useT();
  const wordsOf = useProblemWords();
  const { data: preferences, error, refetch } = useQuery(preferencesQuery);
  const change = useChangePreferences();
  const isOn = (type: string, channel: string): boolean =>
    preferences?.preferences?.some(
      (choice) => choice.notification_type === type && choice.channel === channel && choice.enabled === true,
    ) ?? false;
  return (
    <Panel title={t('settings.told')} bodyClass="px-4 pb-4">
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
        <table className="w-full text-body">
          <thead className="text-meta text-text-3">
            <tr>
              <th className="py-2 text-left font-medium">{t('settings.told.what')}</th>
              {CHANNELS.map(({ id, words }) => (
                <th key={id} className="w-20 py-2 font-medium">
                  {t(words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(NOTIFICATION_LOOKS).map(([type, { words }]) => (
              <tr key={type} className="border-t">
                <th scope="row" className="h-10 text-left font-normal">
                  {t(words)}
                </th>
                {CHANNELS.map((channel) => (
                  <td key={channel.id} className="text-center">
                    <CheckboxField
                      aria-label={`${t(words)}, ${t(channel.words)}`}
                      isSelected={isOn(type, channel.id)}
                      onChange={(enabled) =>
                        change.mutate(
                          { preferences: [{ notification_type: type, channel: channel.id, enabled }] },
                          {
                            onError: (failure) =>
                              toast({ tone: 'bad', text: wordsOf(asProblem(failure)).title }),
                          },
                        )
                      }
                      className="inline-grid"
                    >
                      <CheckboxButton className="group grid size-8 place-items-center">
                        <svg
                          viewBox="0 0 16 16"
                          aria-hidden
                          className="size-4.5 rounded-[4px] border border-line-strong p-px group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent"
                        >
                          <path
                            d="M3 8.5l3.2 3L13 5"
                            className="fill-none stroke-transparent group-data-selected:stroke-on-accent"
                            strokeWidth="2.2"
                            strokeLinecap="round"
                            strokeLinejoin="round"
                          />
                        </svg>
                      </CheckboxButton>
                    </CheckboxField>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
};
