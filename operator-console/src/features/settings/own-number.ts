import { useMutation } from '@tanstack/react-query';
import { useKeeper } from '@/auth/auth-context';
import { PhoneError } from '@/auth/session';
import type { MessageId } from '@/i18n/i18n';

const WORDS: Record<PhoneError['reason'], MessageId> = {
  malformed: 'settings.own.malformed',
  taken: 'settings.own.taken',
  'too-soon': 'settings.own.too-soon',
  'wrong-code': 'settings.own.wrong-code',
  unreachable: 'settings.own.unreachable',
  other: 'settings.own.failed',
};

export const wordsOfPhone = (error: Error | null): MessageId | undefined =>
  error === null ? undefined : WORDS[error instanceof PhoneError ? error.reason : 'other'];

/** Has a code sent to a number; after that the number waits for it. */
export const useSendCode = () => {
  const keeper = useKeeper();
  return useMutation({ mutationFn: (phone: string) => keeper.sendCode(phone) });
};

export const useConfirmPhone = () => {
  const keeper = useKeeper();
  return useMutation({
    mutationFn: ({ phone, code }: { phone: string; code: string }) => keeper.confirmPhone(phone, code),
  });
};
