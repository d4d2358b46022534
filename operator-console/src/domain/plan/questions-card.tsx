import { MessageCircleQuestion } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { nameOf } from './missing';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { ProblemNote } from '@/components/ui/problem-note';
import { useChangeTask, type Task } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';
import { asProblem } from '@/lib/problem';

const asksForNumber = (item: string): boolean => /phone|tel[eé]fono/i.test(item);

/** What is missing is asked for in the planner's words; its answer is filed under them. */
export const answersOf = (answers: Readonly<Record<string, string>>): Schemas['ChangeTaskRequest'] => {
  const given = Object.entries(answers)
    .map(([item, answer]) => [item, answer.trim()] as const)
    .filter(([, answer]) => answer !== '');
  const number = given.find(([item]) => asksForNumber(item))?.[1];
  const others = given.filter(([item]) => !asksForNumber(item));
  return {
    ...(number && { target_phone_number: number }),
    ...(others.length > 0 && {
      user_clarifications: Object.fromEntries(others.map(([item, answer]) => [nameOf(item), answer])),
    }),
  };
};

const sentence = (item: string): string => item.charAt(0).toUpperCase() + item.slice(1).replaceAll('_', ' ');

/** Questions that only the user can answer, asked in place. */
export const QuestionsCard = ({ task, questions }: { task: Task; questions: readonly string[] }) => {
  const t = useT();
  const change = useChangeTask(task.id);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    change.mutate(answersOf(answers), { onSuccess: () => setAnswers({}) });
  };
  const problem = change.isError ? asProblem(change.error) : undefined;
  const numberError = problem?.of('target_phone_number') && t('problem.invalid_phone_number.next');
  return (
    <form
      onSubmit={submit}
      className="flex animate-enter flex-col gap-4 rounded-card border border-line bg-warn-soft px-5 py-4"
    >
      <div className="flex items-center gap-2.5">
        <MessageCircleQuestion aria-hidden className="size-4 text-warn" />
        <h2 className="text-body font-semibold">{t('questions.title', { count: questions.length })}</h2>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {questions.map((item, position) => (
          <Field
            key={item}
            label={sentence(item)}
            autoFocus={position === 0}
            {...(asksForNumber(item) && { type: 'tel' as const, placeholder: '+1 415 555 0100' })}
            value={answers[item] ?? ''}
            onChange={(value) => setAnswers((given) => ({ ...given, [item]: value }))}
            error={asksForNumber(item) ? numberError : undefined}
            maxLength={asksForNumber(item) ? 40 : 1000}
          />
        ))}
      </div>
      {problem && numberError === undefined && <ProblemNote error={problem} />}
      <div>
        <Button
          type="submit"
          look="primary"
          isDisabled={change.isPending || Object.values(answers).every((answer) => answer.trim() === '')}
        >
          {t(change.isPending ? 'plan.planning' : 'questions.answer')}
        </Button>
      </div>
    </form>
  );
};
