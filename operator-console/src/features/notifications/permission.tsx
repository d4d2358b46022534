import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/i18n';

/** Asks, once it is wanted, whether the browser may call when a decision is waited for and the page is not in sight. */
export const Permission = () => {
  const t = useT();
  const [state, setState] = useState(() => ('Notification' in window ? Notification.permission : 'denied'));
  if (state !== 'default') return null;
  return (
    <div className="flex items-center gap-3 border-t bg-sunken px-4 py-2.5">
      <BellRing aria-hidden className="size-4 shrink-0 text-text-3" />
      <p className="text-meta text-text-2">{t('notifications.permission')}</p>
      <Button
        look="secondary"
        size="small"
        className="ml-auto"
        onPress={() => void Notification.requestPermission().then(setState)}
      >
        {t('notifications.permission.action')}
      </Button>
    </div>
  );
};
