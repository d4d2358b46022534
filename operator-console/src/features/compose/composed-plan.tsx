import { useQuery } from '@tanstack/react-query';
import { ProblemNote } from '@/components/ui/problem-note';
import { EnvelopeCard } from '@/domain/plan/envelope-card';
import { GrowingEnvelope } from '@/domain/plan/growing-envelope';
import { missingOf } from '@/domain/plan/missing';
import { PlanCard } from '@/domain/plan/plan-card';
import { QuestionsCard } from '@/domain/plan/questions-card';
import { RiskBand } from '@/domain/plan/risk-band';
import { StartControls } from '@/domain/plan/start-controls';
import { usePlanOf, useWrittenPlan } from '@/domain/plan/written-plan';
import { asTask, taskQuery } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';

/** A plan while it is being written, and, in the same places, when it is there. */
export const ComposedPlan = ({
  requestKey,
  taskId,
  onDone,
}: {
  requestKey: string;
  /** Empty until there is a task. */
  taskId: string;
  onDone: () => void;
}) => {
  const t = useT();
  const written = useWrittenPlan(requestKey);
  const { data, error, refetch } = useQuery({ ...taskQuery(taskId), enabled: taskId !== '' });
  const task = data && asTask(data.call_task);
  const questions = task ? missingOf(task).questions : [];
  const plan = usePlanOf(taskId, task?.ai_plan ?? data?.ai_plan);
  if (error) {
    return <ProblemNote error={error} onRetry={() => void refetch()} />;
  }
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_360px]">
      <div className="flex flex-col gap-5">
        {task && <RiskBand task={task} />}
        {task && questions.length > 0 && (
          <QuestionsCard key={task.version} task={task} questions={questions} />
        )}
        <PlanCard plan={task ? plan : written} grows={!task} />
        {task ? (
          <StartControls task={task} onStarted={onDone} />
        ) : (
          <p role="status" className="text-meta text-text-3">
            {t('compose.busy')}
          </p>
        )}
      </div>
      {task ? (
        <EnvelopeCard task={task} editable />
      ) : (
        <GrowingEnvelope isNext={written.questionsToAsk !== undefined} />
      )}
    </div>
  );
};
