import { useChangePreferences, type Preferences } from './preference-queries';
import { Checkbox } from '@/components/ui/checkbox';
import { toast } from '@/components/ui/toasts';
import { NOTIFICATION_LOOKS } from '@/domain/notifications';
import { useProblemWords } from '@/i18n/problem-words';
import { useT, type MessageId } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

const CHANNELS: readonly { readonly id: string; readonly words: MessageId }[] = [
  { id: 'in_app', words: 'settings.channel.in_app' },
  { id: 'email', words: 'settings.channel.email' },
  { id: 'sms', words: 'settings.channel.sms' },
  { id: 'push', words: 'settings.channel.push' },
];

/** Which kinds of news come on which way: kept with every click. */
export const ChannelTable = ({
  preferences,
  hasPush,
}: {
  preferences: Preferences;
  /** Whether browsers can be told here. */
  hasPush: boolean;
}) => {
  const t = useT();
  const channels = CHANNELS.filter(({ id }) => hasPush || id !== 'push');
  const wordsOf = useProblemWords();
  const change = useChangePreferences();
  const isOn = (type: string, channel: string): boolean =>
    preferences.preferences?.some(
      (choice) => choice.notification_type === type && choice.channel === channel && choice.enabled === true,
    ) ?? false;
  return (
    <table className="w-full text-body">
      <thead className="text-meta text-text-3">
        <tr>
          <th className="py-2 text-left font-medium">{t('settings.told.what')}</th>
          {channels.map(({ id, words }) => (
            <th key={id} className="w-20 py-2 font-medium max-sm:w-14">
              {t(words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(NOTIFICATION_LOOKS).map(([type, { words }]) => (
          <tr key={type} className="border-t">
            <th scope="row" className="h-10 py-1.5 pr-3 text-left font-normal">
              {t(words)}
            </th>
            {channels.map((channel) => (
              <td key={channel.id} className="text-center">
                <Checkbox
                  label={`${t(words)}, ${t(channel.words)}`}
                  isSelected={isOn(type, channel.id)}
                  onChange={(enabled) =>
                    change.mutate(
                      { preferences: [{ notification_type: type, channel: channel.id, enabled }] },
                      { onError: (error) => toast({ tone: 'bad', text: wordsOf(asProblem(error)).title }) },
                    )
                  }
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
