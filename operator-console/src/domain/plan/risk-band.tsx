import { ShieldAlert, TriangleAlert } from 'lucide-react';
import { useT } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';
import { cx } from '@/lib/cx';

/** What speaks against making this call; nothing when nothing does. */
export const RiskBand = ({ risk }: { risk: Schemas['Risk'] | undefined }) => {
  const t = useT();
  if (risk?.level === undefined || risk.level === 'low') {
    return null;
  }
  const high = risk.level === 'high';
  const Icon = high ? ShieldAlert : TriangleAlert;
  return (
    <div
      role="alert"
      className={cx('flex gap-3 rounded-card border px-5 py-3.5', high ? 'bg-bad-soft' : 'bg-warn-soft')}
    >
      <Icon aria-hidden className={cx('mt-0.5 size-4 shrink-0', high ? 'text-bad' : 'text-warn')} />
      <div>
        <p className="text-body font-semibold">{t(high ? 'risk.high' : 'risk.medium')}</p>
        <ul className="text-body text-text-2">
          {risk.reasons?.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    </div>
  );
};
