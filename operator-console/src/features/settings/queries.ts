import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import { answered, api, type Schemas } from '@/lib/api';
import { required } from '@/lib/required';

export type Settings = Schemas['SettingsBody'];
export type Preferences = Schemas['Preferences'];
export type PreferencesChange = Schemas['PreferencesChange'];

export const settingsQuery = queryOptions({
  queryKey: keys.settings,
  queryFn: async ({ signal }) =>
    required((await answered(api.GET('/api/assistant-settings', { signal }))).assistant_settings, 'timezone'),
});

export const useSaveSettings = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (settings: Settings) =>
      (await answered(api.PUT('/api/assistant-settings', { body: settings }))).assistant_settings,
    onSuccess: (saved) => cache.setQueryData(keys.settings, saved),
  });
};

/** Null while the service that keeps them does not answer. */
export const preferencesQuery = queryOptions({
  queryKey: keys.preferences,
  queryFn: async ({ signal }): Promise<Preferences | null> =>
    (await answered(api.GET('/api/notification-preferences', { signal }))).notification_preferences ?? null,
});

/** Shows the choice at once; takes it back when it could not be kept. */
export const useChangePreferences = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (change: PreferencesChange) =>
      (await answered(api.PUT('/api/notification-preferences', { body: change }))).notification_preferences,
    onMutate: async (change) => {
      await cache.cancelQueries({ queryKey: keys.preferences });
      const before = cache.getQueryData<Preferences | null>(keys.preferences);
      cache.setQueryData<Preferences | null>(
        keys.preferences,
        (known) =>
          known && {
            ...known,
            ...change,
            preferences: (known.preferences ?? []).map(
              (choice) =>
                change.preferences?.find(
                  (changed) =>
                    changed.notification_type === choice.notification_type &&
                    changed.channel === choice.channel,
                ) ?? choice,
            ),
          },
      );
      return { before };
    },
    onError: (_error, _change, context) => cache.setQueryData(keys.preferences, context?.before),
    onSuccess: (saved) => saved && cache.setQueryData(keys.preferences, saved),
  });
};
