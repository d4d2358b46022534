import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';

/** A limit that is set or not: its switch, and below it how it stands, or the form that sets it. */
export const LimitRow = ({
  label,
  change,
  stands,
  none,
  form,
  onRemove,
}: {
  label: string;
  /** what the button says that opens the form again */
  change: string;
  /** the limit in words; undefined when none is set */
  stands: string | undefined;
  /** what it means that none is set */
  none: string;
  form: (close: () => void) => ReactNode;
  onRemove: () => void;
}) => {
  const [shown, setShown] = useState<'never' | 'open' | 'closed'>('never');
  const isSet = stands !== undefined;
  const turn = (on: boolean): void => {
    setShown(on ? 'open' : 'never');
    if (!on && isSet) onRemove();
  };
  return (
    <div className="flex flex-col gap-1">
      <Switch plain label={label} value={isSet || shown === 'open'} onChange={turn} />
      <div className="flex min-h-9 items-center">
        {shown === 'open' ? (
          form(() => setShown('closed'))
        ) : isSet ? (
          <>
            <span className="tnum text-text-2">{stands}</span>
            <Button
              look="quiet"
              size="icon"
              autoFocus={shown === 'closed'}
              aria-label={change}
              onPress={() => setShown('open')}
            >
              <Pencil aria-hidden className="size-3.5" />
            </Button>
          </>
        ) : (
          <span className="text-text-3">{none}</span>
        )}
      </div>
    </div>
  );
};
