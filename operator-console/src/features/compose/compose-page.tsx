import { useQuery } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';
import { ComposeForm } from './compose-form';
import { EMPTY_DRAFT, type Draft } from './draft';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { EnvelopeCard } from '@/domain/plan/envelope-card';
import { missingOf } from '@/domain/plan/missing';
import { PlanCard, PlanSkeleton } from '@/domain/plan/plan-card';
import { QuestionsCard } from '@/domain/plan/questions-card';
import { RiskBand } from '@/domain/plan/risk-band';
import { StartControls } from '@/domain/plan/start-controls';
import { asTask, taskQuery, useCreateTask } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';
import { useDraft } from '@/lib/drafts';

const Planned = ({ taskId, onDone }: { taskId: string; onDone: () => void }) => {
  const { data, error, refetch } = useQuery(taskQuery(taskId));
  if (error) {
    return <ProblemNote error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <PlanSkeleton />;
  }
  const task = asTask(data.call_task);
  const { questions } = missingOf(task);
  const plan = task.ai_plan ?? data.ai_plan;
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_360px]">
      <div className="flex flex-col gap-5">
        <RiskBand task={task} />
        {questions.length > 0 && <QuestionsCard key={task.version} task={task} questions={questions} />}
        {plan && <PlanCard plan={plan} />}
        <StartControls task={task} onStarted={onDone} />
      </div>
      <EnvelopeCard task={task} editable />
    </div>
  );
};

/** Where a call begins: one sentence, then its plan and its limits, then the call. */
export const ComposePage = () => {
  const t = useT();
  const [draft, change, clear] = useDraft<Draft>('compose', EMPTY_DRAFT);
  const create = useCreateTask();
  return (
    <Page
      title={t('compose.title')}
      lead={t('compose.lead')}
      actions={
        draft.taskId && (
          <Button look="secondary" onPress={clear}>
            <RotateCcw aria-hidden className="size-4" />
            {t('compose.another')}
          </Button>
        )
      }
    >
      {draft.taskId ? (
        <>
          <blockquote className="rounded-card border border-line bg-surface px-5 py-4 text-heading text-balance">
            {draft.instruction}
          </blockquote>
          <Planned taskId={draft.taskId} onDone={clear} />
        </>
      ) : (
        <>
          <ComposeForm
            draft={draft}
            change={change}
            busy={create.isPending}
            error={create.error}
            onSubmit={(request) =>
              create.mutate(
                { draft: request, key: draft.key },
                { onSuccess: (task) => change({ taskId: task.id, instruction: task.raw_instruction }) },
              )
            }
          />
          {create.isPending && <PlanSkeleton />}
        </>
      )}
    </Page>
  );
};
