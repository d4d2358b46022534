import { X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/i18n';

/** A filter that is set, and how to be rid of it. */
export const Chip = ({ label, onRemove }: { label: string; onRemove: () => void }) => {
  const t = useT();
  return (
    <span className="inline-flex h-7 items-center gap-1 rounded-full bg-accent-soft pl-3 text-meta font-medium text-accent-text">
      {label}
      <Button
        look="quiet"
        size="icon"
        className="size-7! text-accent-text!"
        aria-label={t('app.filter.remove', { filter: label })}
        onPress={onRemove}
      >
        <X aria-hidden className="size-3.5" />
      </Button>
    </span>
  );
};
