import { HelpCircle, ListChecks, Target } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import type { Plan } from '@/domain/tasks';
import { useT } from '@/i18n/i18n';

const Section = ({
  icon: Icon,
  title,
  children,
}: {
  icon: typeof Target;
  title: string;
  children: ReactNode;
}) => (
  <section className="flex animate-enter gap-3 px-5 py-4 [&+section]:border-t">
    <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-text-3" />
    <div className="min-w-0 flex-1">
      <h2 className="text-meta font-medium text-text-3">{title}</h2>
      {children}
    </div>
  </section>
);

/** What the agent is going to do: the goal, the steps as a list, and what it will ask. */
export const PlanCard = ({ plan }: { plan: Plan }) => {
  const t = useT();
  return (
    <Card>
      <Section icon={Target} title={t('plan.goal')}>
        <p className="mt-1 text-lead font-medium text-text">{plan.goal}</p>
      </Section>
      {plan.steps !== undefined && plan.steps.length > 0 && (
        <Section icon={ListChecks} title={t('plan.steps')}>
          <ol className="mt-2 flex flex-col gap-2">
            {plan.steps.map((step, position) => (
              <li key={step} className="flex gap-2.5 text-body">
                <span className="tnum grid size-5 shrink-0 place-items-center rounded-full border border-line text-[11px] text-text-3">
                  {position + 1}
                </span>
                {step}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {plan.questionsToAsk !== undefined && plan.questionsToAsk.length > 0 && (
        <Section icon={HelpCircle} title={t('plan.questions')}>
          <ul className="mt-1 flex flex-col gap-1 text-body text-text-2">
            {plan.questionsToAsk.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Section>
      )}
    </Card>
  );
};

/** The same while the plan is being made. */
export const PlanSkeleton = () => (
  <Card className="flex flex-col">
    {[1, 3, 2].map((lines, section) => (
      <div key={section} className="flex gap-3 px-5 py-4 [&+div]:border-t">
        <Skeleton className="size-4" />
        <div className="flex flex-1 flex-col gap-2.5">
          <Skeleton className="h-3 w-20" />
          {Array.from({ length: lines }, (_, line) => (
            <Skeleton key={line} className={line % 2 ? 'h-4 w-2/5' : 'h-4 w-3/5'} />
          ))}
        </div>
      </div>
    ))}
  </Card>
);
