import { Outstanding } from './outstanding';
import { Panel } from '@/components/ui/card';
import { useT } from '@/i18n/i18n';

/** The limits of a call before the plan is whole: they are set by all of it. */
export const GrowingEnvelope = ({ isNext }: { isNext: boolean }) => {
  const t = useT();
  return (
    <Panel title={t('envelope.title')}>
      <Outstanding lines={5} words={isNext && t('plan.working.limits')} />
    </Panel>
  );
};
