import { useState, type SyntheticEvent } from 'react';
import { useConfirmPhone, useSendCode, wordsOfPhone } from './own-number';
import { useOwnNumber } from '@/auth/auth-context';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { toast } from '@/components/ui/toasts';
import { useT, type MessageId } from '@/i18n/i18n';
import { isPhone, maskedPhone, plainPhone } from '@/lib/format';

const useWords = () => {
  const t = useT();
  return (id: MessageId | undefined): string | undefined => id && t(id);
};

const NumberForm = ({ onSent, onClose }: { onSent: (phone: string) => void; onClose: () => void }) => {
  const t = useT();
  const words = useWords();
  const known = useOwnNumber();
  const send = useSendCode();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<MessageId>();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const phone = plainPhone(typed);
    if (!isPhone(phone)) setWrong('problem.invalid_phone_number.next');
    else if (phone === known) setWrong('settings.own.same');
    else send.mutate(phone, { onSuccess: () => onSent(phone) });
  };
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={submit}>
      <Field
        autoFocus
        type="tel"
        autoComplete="tel"
        label={t('settings.own.new')}
        hint={t('settings.own.new.hint')}
        placeholder="+1 415 555 0100"
        maxLength={40}
        className="max-w-80"
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setWrong(undefined);
          send.reset();
        }}
        error={words(wrong ?? wordsOfPhone(send.error))}
      />
      <div className="flex gap-2">
        <Button type="submit" look="primary" isDisabled={typed.trim() === '' || send.isPending}>
          {t(send.isPending ? 'settings.own.sending' : 'settings.own.send')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
};

const CodeForm = ({
  phone,
  onOther,
  onClose,
}: {
  phone: string;
  onOther: () => void;
  onClose: () => void;
}) => {
  const t = useT();
  const words = useWords();
  const send = useSendCode();
  const confirm = useConfirmPhone();
  const [code, setCode] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    send.reset();
    confirm.mutate(
      { phone, code },
      {
        onSuccess: () => {
          onClose();
          toast({ tone: 'ok', text: t('settings.own.confirmed') });
        },
      },
    );
  };
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={submit}>
      <Field
        autoFocus
        inputMode="numeric"
        autoComplete="one-time-code"
        label={t('settings.own.code')}
        hint={t('settings.own.code.hint', { phone: maskedPhone(phone) })}
        maxLength={10}
        className="max-w-80"
        value={code}
        onChange={(value) => {
          setCode(value.replace(/\D/g, ''));
          confirm.reset();
        }}
        error={words(wordsOfPhone(send.error ?? confirm.error))}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" isDisabled={code.length < 6 || confirm.isPending}>
          {t(confirm.isPending ? 'settings.own.confirming' : 'settings.own.confirm')}
        </Button>
        <Button
          look="secondary"
          isDisabled={send.isPending}
          onPress={() => {
            confirm.reset();
            send.mutate(phone);
          }}
        >
          {t(send.isPending ? 'settings.own.sending' : 'settings.own.again')}
        </Button>
        <Button look="quiet" onPress={onOther}>
          {t('settings.own.other')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
};

/** A number, then the code that was sent there; neither is kept anywhere but here. */
export const OwnNumberForm = ({ onClose }: { onClose: () => void }) => {
  const [sentTo, setSentTo] = useState<string>();
  return sentTo === undefined ? (
    <NumberForm onSent={setSentTo} onClose={onClose} />
  ) : (
    <CodeForm phone={sentTo} onOther={() => setSentTo(undefined)} onClose={onClose} />
  );
};
