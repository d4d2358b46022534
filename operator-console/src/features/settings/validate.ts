import type { Settings } from '@/domain/settings';
import type { MessageId } from '@/i18n/i18n';

export type SettingsErrors = Partial<Record<keyof Settings, MessageId>>;

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** What the service would refuse, known before it is asked. */
export const errorsOf = (settings: Settings): SettingsErrors => ({
  ...(!/\S/.test(settings.voice_preference) && { voice_preference: 'settings.missing' as const }),
  ...(!/\S/.test(settings.default_tone) && { default_tone: 'settings.missing' as const }),
  ...(!(settings.max_auto_approve_amount >= 0 && settings.max_auto_approve_amount <= 100_000) && {
    max_auto_approve_amount: 'settings.amount.wrong' as const,
  }),
  ...(!/^[A-Z]{2}$/.test(settings.default_region) && { default_region: 'settings.region.wrong' as const }),
  ...(!/^\d{0,5}$/.test(settings.home_area_code) && { home_area_code: 'settings.area.wrong' as const }),
  ...(!isZone(settings.timezone) && { timezone: 'settings.zone.wrong' as const }),
});
