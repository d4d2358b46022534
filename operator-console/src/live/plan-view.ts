import type { PlanSection } from '@/live/events';

/** A plan as far as it is written. */
export interface PlanView {
  readonly draftId: string;
  readonly goal?: string;
  readonly steps?: readonly string[];
  readonly questionsToAsk?: readonly string[];
}

/** Nothing is written, or what was is no news any more. */
export const NO_PLAN: PlanView = { draftId: '' };

/** The view with one more section. Draft ids are in the order of time: a later draft begins anew, an earlier one is over. */
export const withSection = (view: PlanView, { draftId, section, lines }: PlanSection): PlanView => {
  if (draftId < view.draftId) return view;
  const draft = draftId === view.draftId ? view : { draftId };
  switch (section) {
    case 'title':
      return draft;
    case 'goal':
      return { ...draft, goal: lines.join(' ') };
    case 'steps':
      return { ...draft, steps: lines };
    case 'questionsToAsk':
      return { ...draft, questionsToAsk: lines };
  }
};
