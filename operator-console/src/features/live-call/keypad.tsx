import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { useCommand } from '@/domain/sessions';
import { useT } from '@/i18n/i18n';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

/** Presses keys in the call, for menus that ask for them. */
export const Keypad = ({
  sessionId,
  isOpen,
  onOpenChange,
}: {
  sessionId: string;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
}) => {
  const t = useT();
  const command = useCommand(sessionId);
  const [sent, setSent] = useState('');
  return (
    <Dialog title={t('live.keypad')} isOpen={isOpen} onOpenChange={onOpenChange}>
      {() => (
        <>
          <output aria-label={t('keypad.sent')} className="tnum h-8 text-center text-title tracking-widest">
            {sent}
          </output>
          <div className="mx-auto grid grid-cols-3 gap-2">
            {DIGITS.map((digit) => (
              <Button
                key={digit}
                look="secondary"
                className="tnum h-14! w-20 text-heading!"
                onPress={() =>
                  command.mutate(
                    { command: 'press_digits', digits: digit },
                    { onSuccess: () => setSent((before) => (before + digit).slice(-16)) },
                  )
                }
              >
                {digit}
              </Button>
            ))}
          </div>
          {command.isError && <ProblemNote error={command.error} />}
        </>
      )}
    </Dialog>
  );
};
