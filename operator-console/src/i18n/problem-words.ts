import { useCallback } from 'react';
import type { catalogue } from '@/i18n/en';
import { useT, type MessageId } from '@/i18n/i18n';
import type { Problem } from '@/lib/problem';

type ProblemId = Extract<keyof typeof catalogue, `problem.${string}.title`>;
type Code = ProblemId extends `problem.${infer C}.title` ? C : never;

/** Codes that have words of their own; all others are told by what the service said. */
const CODES: Record<Code, true> = {
  unreachable: true,
  unauthenticated: true,
  forbidden: true,
  not_found: true,
  invalid_phone_number: true,
  illegal_status_transition: true,
  instruction_refused: true,
  number_suppressed: true,
  already_calling: true,
  authority_lapsed: true,
  stale_version: true,
  too_many_requests: true,
  too_many_tasks: true,
  too_many_calls: true,
  daily_spend_exceeded: true,
  ai_timeout: true,
  ai_unavailable: true,
  ai_malformed_answer: true,
  ai_refused: true,
  call_outcome_unknown: true,
  service_unavailable: true,
  call_service_unavailable: true,
  call_service_busy: true,
  number_refused: true,
  internal_error: true,
};

const isKnown = (code: string): code is Code => code in CODES;

export interface ProblemWords {
  readonly title: string;
  readonly next: string;
}

/** What a problem means to the user and what can be done about it. */
export const useProblemWords = (): ((problem: Problem) => ProblemWords) => {
  const t = useT();
  return useCallback(
    (problem) => {
      if (isKnown(problem.code)) {
        const of = (part: 'title' | 'next'): MessageId => `problem.${problem.code as Code}.${part}`;
        const wait = problem.retryAfterSeconds;
        return {
          title: t(of('title')),
          next:
            wait === undefined ? t(of('next')) : `${t(of('next'))} ${t('problem.wait', { seconds: wait })}`,
        };
      }
      return {
        title: problem.title || t('problem.internal_error.title'),
        next: problem.detail ?? problem.errors.map((error) => error.message).join(' '),
      };
    },
    [t],
  );
};
