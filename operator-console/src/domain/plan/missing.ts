import type { Task } from '@/domain/tasks';

/** What only the user can say before anybody is called. */
export interface Missing {
  /** what the plan lacks, in the planner's words */
  readonly questions: readonly string[];
  /** reasons of the risk that wait for a yes, each with the question that the yes is filed under */
  readonly concerns: ReadonlyMap<string, string>;
}

const NOTHING: Missing = { questions: [], concerns: new Map() };

/** What a task waits for. A question about a risk ends with the risk's reason. */
export const missingOf = ({
  status,
  ai_plan: plan,
  risk,
}: Pick<Task, 'status' | 'ai_plan' | 'risk'>): Missing => {
  if (status !== 'waiting_for_user') return NOTHING;
  const missing = plan?.missingInfo ?? [];
  const concerns = new Map(
    (risk?.reasons ?? []).flatMap((reason) =>
      missing.filter((item) => item.endsWith(reason)).map((question) => [reason, question] as const),
    ),
  );
  const asked = new Set(concerns.values());
  return { questions: missing.filter((item) => !asked.has(item)), concerns };
};

/** The name that an answer is filed under: the service knows a question by its letters and digits. */
export const nameOf = (question: string): string => question.trim().replace(/\W+/g, '_').slice(0, 100);
