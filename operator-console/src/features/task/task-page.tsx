import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Attempts } from './attempts';
import { Particulars } from './particulars';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { EnvelopeCard } from '@/domain/plan/envelope-card';
import { missingOf } from '@/domain/plan/missing';
import { PlanCard } from '@/domain/plan/plan-card';
import { QuestionsCard } from '@/domain/plan/questions-card';
import { RiskBand } from '@/domain/plan/risk-band';
import { StartControls } from '@/domain/plan/start-controls';
import { usePlanOf } from '@/domain/plan/written-plan';
import { TaskStatusBadge } from '@/domain/status';
import { asTask, canStart, taskQuery, titleOf } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';

/** One call that was asked for: what it is, what it may do, and how its attempts went. */
export const TaskPage = () => {
  const t = useT();
  const { taskId } = useParams({ from: '/inside/tasks/$taskId' });
  const { data, error, refetch } = useQuery(taskQuery(taskId));
  const plan = usePlanOf(taskId, data?.call_task?.ai_plan);
  if (error) {
    return (
      <Page title={t('task.title')}>
        <ProblemNote error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title={t('task.title')}>
        <PlanCard grows />
      </Page>
    );
  }
  const task = asTask(data.call_task);
  const { questions } = missingOf(task);
  const editable = task.status === 'waiting_for_user' || task.status === 'ready_to_call';
  return (
    <Page
      title={titleOf(task)}
      lead={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link to="/tasks" className="text-text-3 hover:text-text">
            {t('tasks.title')}
          </Link>
          <span aria-hidden className="text-text-3">
            /
          </span>
          <TaskStatusBadge status={task.status} />
        </span>
      }
    >
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex flex-col gap-5">
          <RiskBand task={task} />
          {questions.length > 0 && <QuestionsCard key={task.version} task={task} questions={questions} />}
          {canStart(task.status) && <StartControls task={task} />}
          <Attempts taskId={task.id} />
          {plan && <PlanCard plan={plan} />}
        </div>
        <div className="flex flex-col gap-5">
          <Particulars task={task} />
          <EnvelopeCard task={task} editable={editable} />
        </div>
      </div>
    </Page>
  );
};
