import { HelpCircle, ListChecks, Target, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Outstanding } from './outstanding';
import type { PlanText } from './written-plan';
import { Card } from '@/components/ui/card';
import { useT } from '@/i18n/i18n';

const Section = ({
  icon: Icon,
  title,
  children,
}: {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}) => (
  <section aria-atomic className="flex animate-enter gap-3 px-5 py-4 [&+section]:border-t">
    <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-text-3" />
    <div className="min-w-0 flex-1">
      <h2 className="text-meta font-medium text-text-3">{title}</h2>
      {children}
    </div>
  </section>
);

const Steps = ({ steps }: { steps: readonly string[] }) => (
  <ol className="mt-2 flex flex-col gap-2">
    {steps.map((step, position) => (
      <li key={position} className="flex gap-2.5 text-body">
        <span className="tnum grid size-5 shrink-0 place-items-center rounded-full border border-line text-[11px] text-text-3">
          {position + 1}
        </span>
        {step}
      </li>
    ))}
  </ol>
);

const Questions = ({ questions }: { questions: readonly string[] }) => (
  <ul className="mt-1 flex flex-col gap-1 text-body text-text-2">
    {questions.map((question, position) => (
      <li key={position}>{question}</li>
    ))}
  </ul>
);

const NOTHING: PlanText = {};

/**
 * What the agent is going to do: the goal, the steps as a list, and what it will ask. While the plan grows, what is still
 * to come has its place; each section is told to those who do not see it.
 */
export const PlanCard = ({
  plan = NOTHING,
  grows = false,
}: {
  plan?: PlanText | undefined;
  grows?: boolean;
}) => {
  const t = useT();
  const { goal, steps, questionsToAsk: questions } = plan;
  const has = (section: readonly string[] | undefined): boolean =>
    section === undefined ? grows : section.length > 0;
  return (
    <div aria-live="polite">
      <Card>
        <Section icon={Target} title={t('plan.goal')}>
          {goal === undefined ? (
            grows && <Outstanding lines={1} words={t('plan.working.goal')} />
          ) : (
            <p className="mt-1 text-lead font-medium text-text">{goal}</p>
          )}
        </Section>
        {has(steps) && (
          <Section icon={ListChecks} title={t('plan.steps')}>
            {steps ? (
              <Steps steps={steps} />
            ) : (
              <Outstanding lines={3} words={goal !== undefined && t('plan.working.steps')} />
            )}
          </Section>
        )}
        {has(questions) && (
          <Section icon={HelpCircle} title={t('plan.questions')}>
            {questions ? (
              <Questions questions={questions} />
            ) : (
              <Outstanding lines={2} words={steps !== undefined && t('plan.working.questions')} />
            )}
          </Section>
        )}
      </Card>
    </div>
  );
};
