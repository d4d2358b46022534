import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import { answered, api, type Schemas } from '@/lib/api';
import { required } from '@/lib/required';

export type Settings = Schemas['SettingsBody'];

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
