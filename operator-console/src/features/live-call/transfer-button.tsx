import { useNavigate } from '@tanstack/react-router';
import { PhoneForwarded } from 'lucide-react';
import { useOwnNumber } from '@/auth/auth-context';
import { Button } from '@/components/ui/button';
import { Tip } from '@/components/ui/tooltip';
import { toast } from '@/components/ui/toasts';
import { useT } from '@/i18n/i18n';

/** Hands the call over to the user's own phone; who has none there yet is shown where to add it. */
export const TransferButton = ({
  isDisabled,
  onTransfer,
}: {
  isDisabled: boolean;
  onTransfer: () => void;
}) => {
  const t = useT();
  const navigate = useNavigate();
  const number = useOwnNumber();
  const explain = (): void =>
    toast({
      tone: 'bad',
      text: t('live.transfer.none'),
      action: {
        label: t('live.transfer.add'),
        run: () => void navigate({ to: '/settings', hash: 'transfer' }),
      },
    });
  return (
    <Tip text={t('live.transfer')}>
      <Button
        look="quiet"
        size="icon"
        isDisabled={isDisabled}
        aria-label={t('live.transfer')}
        onPress={number === undefined ? explain : onTransfer}
      >
        <PhoneForwarded aria-hidden className="size-4.5" />
      </Button>
    </Tip>
  );
};
