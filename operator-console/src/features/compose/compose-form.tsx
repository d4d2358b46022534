import { ArrowUp, CalendarClock, CircleDollarSign } from 'lucide-react';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { CalleeField } from './callee-field';
import { isNobody, type Draft } from './draft';
import { Examples, useExample } from './examples';
import { QuietField } from './quiet-field';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { ProblemNote } from '@/components/ui/problem-note';
import { useT } from '@/i18n/i18n';

const LONGEST = 2_000;

/** One sentence, and quietly below it what can be said more exactly. */
export const ComposeForm = ({
  draft,
  change,
  error,
  onSubmit,
}: {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  error: unknown;
  onSubmit: () => void;
}) => {
  const t = useT();
  const example = useExample();
  const [timed, setTimed] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const ready = draft.instruction.trim() !== '' && !isNobody(draft);
  // who still types is not told what is wrong with it
  const nobody = isNobody(draft) && !choosing;
  // another draft is another task
  const edit = (part: Partial<Draft>): void => change({ ...part, key: crypto.randomUUID() });
  useEffect(() => {
    if (draft.key === '') change({ key: crypto.randomUUID() });
  }, [draft.key, change]);
  const submit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (ready) onSubmit();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <div className="rounded-card border border-line-strong/60 bg-surface transition-colors duration-120 focus-within:border-accent focus-within:outline-2 focus-within:outline-accent/30">
        <textarea
          autoFocus
          aria-label={t('compose.field')}
          value={draft.instruction}
          placeholder={example}
          maxLength={LONGEST}
          rows={3}
          onChange={(event) => edit({ instruction: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
          }}
          className="field-sizing-content block max-h-[40vh] min-h-28 w-full resize-none rounded-card bg-transparent px-5 pt-4 text-[17px] leading-7 outline-none"
        />
        <div className="flex flex-wrap items-center gap-1 border-t px-2.5 py-2">
          <CalleeField callee={draft} isInvalid={nobody} onChange={edit} onFocusChange={setChoosing} />
          <QuietField
            icon={CircleDollarSign}
            label={t('compose.budget')}
            value={draft.budget}
            width="w-20"
            onChange={(budget) => edit({ budget: budget.replace(/[^\d.]/g, '') })}
          />
          {draft.when === '' && !timed ? (
            <Button
              look="quiet"
              size="small"
              className="h-8! px-2! font-normal!"
              onPress={() => setTimed(true)}
            >
              <CalendarClock aria-hidden className="size-4 text-text-3" />
              {t('compose.when')}
            </Button>
          ) : (
            <DateField
              quiet
              hideLabel
              autoFocus={timed}
              to="minute"
              label={t('compose.when')}
              value={draft.when}
              onChange={(when) => edit({ when })}
            />
          )}
          <Button type="submit" look="primary" isDisabled={!ready} className="ml-auto">
            {t('compose.action')}
            <ArrowUp aria-hidden className="size-4" />
          </Button>
        </div>
      </div>
      <p role="status" className={nobody ? 'min-h-5 text-meta text-bad' : 'min-h-5 text-meta text-text-3'}>
        {t(nobody ? 'compose.nobody' : 'compose.hint')}
      </p>
      {draft.instruction === '' && <Examples onTake={(instruction) => edit({ instruction })} />}
      {error !== null && <ProblemNote error={error} onRetry={() => submit()} />}
    </form>
  );
};
