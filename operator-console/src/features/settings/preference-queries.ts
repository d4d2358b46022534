import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import { answered, api, type Schemas } from '@/lib/api';

export type Preferences = Schemas['Preferences'];
export type PreferencesChange = Schemas['PreferencesChange'];

/** Null while the service that keeps them does not answer. */
export const preferencesQuery = queryOptions({
  queryKey: keys.preferences,
  queryFn: async ({ signal }): Promise<Preferences | null> =>
    (await answered(api.GET('/api/notification-preferences', { signal }))).notification_preferences ?? null,
});

type Choice = Required<Schemas['Choice1']>;

/** The choices, with those that have changed in place of what they were. */
const chosen = (before: Preferences['preferences'] = [], changed: readonly Choice[] = []) =>
  before.map(
    (choice) =>
      changed.find(
        (each) => each.notification_type === choice.notification_type && each.channel === choice.channel,
      ) ?? choice,
  );

/** Where one is told and when not: the service replaces all of it, so all of it is always sent. */
const whereAndWhen = ({ email, phone_number, quiet_hours }: Preferences): PreferencesChange => ({
  ...(email && { email }),
  ...(phone_number && { phone_number }),
  ...(quiet_hours?.from &&
    quiet_hours.until &&
    quiet_hours.time_zone && {
      quiet_hours: {
        from: quiet_hours.from,
        until: quiet_hours.until,
        time_zone: quiet_hours.time_zone,
      },
    }),
});

/** Changes one choice, or where and when one is told: at once to the eye, and back when it could not be kept. */
export const useChangePreferences = () => {
  const cache = useQueryClient();
  const known = (): Preferences => cache.getQueryData<Preferences | null>(keys.preferences) ?? {};
  return useMutation({
    mutationKey: keys.preferences,
    // one after the other, as they were made
    scope: { id: 'notification-preferences' },
    mutationFn: async (change: PreferencesChange) =>
      (
        await answered(
          api.PUT('/api/notification-preferences', {
            body: { ...('preferences' in change ? whereAndWhen(known()) : {}), ...change },
          }),
        )
      ).notification_preferences,
    onMutate: async (change) => {
      await cache.cancelQueries({ queryKey: keys.preferences });
      const before = known();
      cache.setQueryData<Preferences>(keys.preferences, {
        ...('preferences' in change ? before : {}),
        ...change,
        preferences: chosen(before.preferences, change.preferences),
      });
      return { before };
    },
    onError: (_error, _change, context) => cache.setQueryData(keys.preferences, context?.before),
    onSuccess: (saved) => {
      const isLast = cache.isMutating({ mutationKey: keys.preferences }) === 1;
      if (saved && isLast) cache.setQueryData(keys.preferences, saved);
    },
  });
};
