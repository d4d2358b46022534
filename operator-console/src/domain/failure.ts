import { useCallback } from 'react';
import { useT, type MessageId } from '@/i18n/i18n';

const WORDS: Record<string, MessageId> = {
  busy: 'failure.busy',
  no_answer: 'failure.no_answer',
  voicemail: 'failure.voicemail',
  callee_hung_up: 'failure.callee_hung_up',
  callee_refused: 'failure.callee_refused',
  no_response: 'failure.no_response',
  time_limit: 'failure.time_limit',
  number_refused: 'failure.number_refused',
  call_service_unavailable: 'failure.call_service_unavailable',
  call_outcome_unknown: 'failure.call_outcome_unknown',
};

/** Why a call came to nothing, in words. */
export const useFailureWords = (): ((reason: string) => string) => {
  const t = useT();
  return useCallback((reason) => t(WORDS[reason] ?? 'failure.other'), [t]);
};
