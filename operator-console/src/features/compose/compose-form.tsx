import { ArrowUp, CalendarClock, CircleDollarSign, Phone, type LucideIcon } from 'lucide-react';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { requestOf, type Draft } from './draft';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { useT, type MessageId } from '@/i18n/i18n';
import type { Schemas } from '@/lib/api';

const EXAMPLES: readonly MessageId[] = ['compose.example.1', 'compose.example.2', 'compose.example.3'];
const EXAMPLE_MS = 6_000;
const LONGEST = 2_000;

const useExample = (): string => {
  const t = useT();
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const timer = setInterval(() => setShown((now) => (now + 1) % EXAMPLES.length), EXAMPLE_MS);
    return () => clearInterval(timer);
  }, []);
  return t(EXAMPLES[shown] ?? 'compose.example.1');
};

const Quiet = ({
  icon: Icon,
  label,
  type,
  value,
  placeholder,
  width,
  onChange,
}: {
  icon: LucideIcon;
  label: string;
  type: 'tel' | 'text' | 'datetime-local';
  value: string;
  placeholder: string;
  width: string;
  onChange: (value: string) => void;
}) => (
  <label className="flex h-8 items-center gap-2 rounded-control px-2 text-text-2 focus-within:bg-hover hover:bg-hover">
    <Icon aria-hidden className="size-4 shrink-0 text-text-3" />
    <span className="sr-only">{label}</span>
    <input
      type={type}
      value={value}
      placeholder={placeholder}
      title={label}
      onChange={(event) => onChange(event.target.value)}
      className={`${width} bg-transparent text-body text-text outline-none`}
    />
  </label>
);

const Examples = ({ onTake }: { onTake: (sentence: string) => void }) => {
  const t = useT();
  return (
    <ul aria-label={t('compose.examples')} className="mt-3 grid gap-3 md:grid-cols-3">
      {EXAMPLES.map((id) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => onTake(t(id))}
            className="h-full w-full rounded-card border border-line bg-surface p-4 text-left text-body text-text-2 transition-colors duration-120 hover:border-line-strong hover:text-text"
          >
            {t(id)}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** One sentence, and quietly below it what can be said more exactly. */
export const ComposeForm = ({
  draft,
  change,
  busy,
  error,
  onSubmit,
}: {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  busy: boolean;
  error: unknown;
  onSubmit: (request: Schemas['CreateTaskRequest']) => void;
}) => {
  const t = useT();
  const example = useExample();
  const [timed, setTimed] = useState(false);
  const ready = draft.instruction.trim() !== '' && !busy;
  useEffect(() => {
    if (draft.key === '') change({ key: crypto.randomUUID() });
  }, [draft.key, change]);
  const submit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (ready) onSubmit(requestOf(draft));
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
          onChange={(event) => change({ instruction: event.target.value, key: crypto.randomUUID() })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
          }}
          className="field-sizing-content block max-h-[40vh] min-h-28 w-full resize-none rounded-card bg-transparent px-5 pt-4 text-[17px] leading-7 outline-none"
        />
        <div className="flex flex-wrap items-center gap-1 border-t px-2.5 py-2">
          <Quiet
            icon={Phone}
            label={t('compose.phone')}
            type="tel"
            value={draft.phone}
            placeholder={t('compose.phone')}
            width="w-38"
            onChange={(phone) => change({ phone, key: crypto.randomUUID() })}
          />
          <Quiet
            icon={CircleDollarSign}
            label={t('compose.budget')}
            type="text"
            value={draft.budget}
            placeholder={t('compose.budget')}
            width="w-20"
            onChange={(budget) => change({ budget: budget.replace(/[^\d.]/g, ''), key: crypto.randomUUID() })}
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
            <Quiet
              icon={CalendarClock}
              label={t('compose.when')}
              type="datetime-local"
              value={draft.when}
              placeholder={t('compose.when')}
              width="w-46"
              onChange={(when) => change({ when, key: crypto.randomUUID() })}
            />
          )}
          <Button type="submit" look="primary" isDisabled={!ready} className="ml-auto">
            {t(busy ? 'plan.planning' : 'compose.action')}
            <ArrowUp aria-hidden className="size-4" />
          </Button>
        </div>
      </div>
      <p role="status" className="min-h-5 text-meta text-text-3">
        {busy ? t('compose.busy') : t('compose.hint')}
      </p>
      {!busy && draft.instruction === '' && (
        <Examples onTake={(instruction) => change({ instruction, key: crypto.randomUUID() })} />
      )}
      {error !== null && <ProblemNote error={error} onRetry={() => submit()} />}
    </form>
  );
};
