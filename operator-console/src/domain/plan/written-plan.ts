import { skipToken, useIsMutating, useQuery } from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import type { Plan } from '@/domain/tasks';
import { NO_PLAN, type PlanView } from '@/live/plan-view';

/** What a plan says to its reader. */
export interface PlanText {
  readonly goal?: string | undefined;
  readonly steps?: readonly string[] | undefined;
  readonly questionsToAsk?: readonly string[] | undefined;
}

/** The plan of that request or task as far as it is written. */
export const useWrittenPlan = (about: string): PlanView => {
  const { data } = useQuery<PlanView>({
    queryKey: keys.planning(about),
    queryFn: skipToken,
    staleTime: Infinity,
  });
  return data ?? NO_PLAN;
};

/** The task's plan; while it is made anew, what is written already stands in its place. */
export const usePlanOf = (id: string, plan: Plan | undefined): PlanText | undefined => {
  const { goal, steps, questionsToAsk } = useWrittenPlan(id);
  const isChanging = useIsMutating({ mutationKey: keys.planning(id) }) > 0;
  return isChanging && goal !== undefined
    ? { goal, steps: steps ?? plan?.steps, questionsToAsk: questionsToAsk ?? plan?.questionsToAsk }
    : plan;
};
