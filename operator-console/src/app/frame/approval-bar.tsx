import { useQuery } from '@tanstack/react-query';
import { Link, useMatchRoute, useNavigate } from '@tanstack/react-router';
import { BellRing } from 'lucide-react';
import { useEffect } from 'react';
import { buttonClass } from '@/components/ui/button';
import { approvalsQuery } from '@/domain/approvals';
import { useLocale, useT } from '@/i18n/i18n';
import { money } from '@/lib/format';
import { useNow } from '@/lib/time';

/** Says it outside of the page, while the page is not looked at. A push about the same call takes its place. */
const notify = (place: string, words: string, open: () => void): void => {
  if (!('Notification' in window) || Notification.permission !== 'granted' || !document.hidden) return;
  const shown = new Notification('pre-op-caller', { body: words, tag: place, requireInteraction: true });
  shown.onclick = () => {
    window.focus();
    shown.close();
    open();
  };
};

/** A call waits for a decision: said on every page but its own, where the request itself is shown. */
export const ApprovalBar = () => {
  const t = useT();
  const language = useLocale();
  const now = useNow(1_000);
  const matches = useMatchRoute();
  const navigate = useNavigate();
  const { data: approvals = [] } = useQuery(approvalsQuery);
  const waiting = approvals.find(
    (approval) => approval.status === 'pending' && Date.parse(approval.expires_at ?? '') > now,
  );
  const words = waiting
    ? waiting.amount === undefined
      ? t('approval.bar')
      : t('approval.bar.amount', { amount: money(waiting.amount, waiting.currency, language) })
    : '';
  useEffect(() => {
    const sessionId = waiting?.call_session_id;
    if (sessionId === undefined) return;
    notify(
      `/calls/${sessionId}`,
      words,
      () => void navigate({ to: '/calls/$sessionId', params: { sessionId } }),
    );
    // once for each request, in whatever language
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [waiting?.id]);
  if (
    !waiting?.call_session_id ||
    matches({ to: '/calls/$sessionId', params: { sessionId: waiting.call_session_id } })
  ) {
    return null;
  }
  return (
    <div
      role="alert"
      className="flex items-center justify-center gap-3 border-b bg-warn-soft px-4 py-2 text-body text-warn"
    >
      <BellRing aria-hidden className="size-4" />
      <span className="font-medium">{words}</span>
      <Link
        to="/calls/$sessionId"
        params={{ sessionId: waiting.call_session_id }}
        className={buttonClass('primary', 'small')}
      >
        {t('approval.bar.open')}
      </Link>
    </div>
  );
};
