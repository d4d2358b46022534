import { Phone } from 'lucide-react';
import { useState } from 'react';
import { OwnNumberForm } from './own-number-form';
import { useOwnNumber } from '@/auth/auth-context';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/card';
import { useT } from '@/i18n/i18n';
import { maskedPhone } from '@/lib/format';

/** The number to which a call is handed over: the user's own, confirmed one. */
export const OwnNumberPanel = () => {
  const t = useT();
  const number = useOwnNumber();
  const [changing, setChanging] = useState(false);
  return (
    <div id="transfer" className="scroll-mt-4">
      <Panel title={t('settings.own')} bodyClass="flex flex-col gap-4 px-4 pb-5">
        <p className="text-body text-text-2">{t('settings.own.hint')}</p>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <dl>
            <dt className="text-meta text-text-3">{t('settings.own.number')}</dt>
            <dd className="tnum mt-0.5 flex items-center gap-2 text-body font-medium">
              <Phone aria-hidden className="size-4 shrink-0 text-text-3" />
              {number === undefined ? t('settings.own.none') : maskedPhone(number)}
            </dd>
          </dl>
          {!changing && (
            <Button look="secondary" onPress={() => setChanging(true)}>
              {t(number === undefined ? 'settings.own.add' : 'settings.own.change')}
            </Button>
          )}
        </div>
        {changing && <OwnNumberForm onClose={() => setChanging(false)} />}
      </Panel>
    </div>
  );
};
