import { RotateCcw } from 'lucide-react';
import { ComposeForm } from './compose-form';
import { ComposedPlan } from './composed-plan';
import { EMPTY_DRAFT, requestOf, type Draft } from './draft';
import { useAsking } from './use-asking';
import { usePickedContact } from './use-picked-contact';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { useT } from '@/i18n/i18n';
import { useDraft } from '@/lib/drafts';

/** Where a call begins: one sentence, then its plan and its limits, then the call. */
export const ComposePage = () => {
  const t = useT();
  const [draft, change, clear] = useDraft<Draft>('compose', EMPTY_DRAFT);
  usePickedContact(draft, change);
  const error = useAsking(draft, change);
  return (
    <Page
      title={t('compose.title')}
      lead={t('compose.lead')}
      actions={
        draft.asked && (
          <Button look="secondary" isDisabled={draft.taskId === ''} onPress={clear}>
            <RotateCcw aria-hidden className="size-4" />
            {t('compose.another')}
          </Button>
        )
      }
    >
      {draft.asked ? (
        <>
          <blockquote className="rounded-card border border-line bg-surface px-5 py-4 text-heading text-balance">
            {draft.taskId ? draft.instruction : requestOf(draft).raw_instruction}
          </blockquote>
          <ComposedPlan requestKey={draft.key} taskId={draft.taskId} onDone={clear} />
        </>
      ) : (
        <ComposeForm draft={draft} change={change} error={error} onSubmit={() => change({ asked: true })} />
      )}
    </Page>
  );
};
