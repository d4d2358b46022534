import { useLocale, useT } from '@/i18n/i18n';
import type { SessionDetails } from '@/domain/sessions';
import { money } from '@/lib/format';

/** What the call has cost, and whom. */
export const CallCost = ({ cost }: { cost: SessionDetails['cost'] }) => {
  const t = useT();
  const language = useLocale();
  if (cost?.total === undefined) return null;
  const of = (amount: number | undefined): string => money(amount ?? 0, cost.currency, language);
  return (
    <span className="tnum">
      {t('outcome.cost', {
        total: of(cost.total),
        telephony: of(cost.by_provider?.['twilio']),
        speech: of(cost.by_provider?.['elevenlabs']),
      })}
    </span>
  );
};
