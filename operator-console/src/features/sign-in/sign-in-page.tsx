import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { useKeeper, useSessionState } from '@/auth/auth-context';
import { SignInError } from '@/auth/session';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useT, type MessageId } from '@/i18n/i18n';

const WORDS: Record<SignInError['reason'], MessageId> = {
  wrong: 'sign-in.wrong',
  limited: 'sign-in.limited',
  unreachable: 'sign-in.unreachable',
  other: 'sign-in.other',
};

const Wave = () => (
  <svg viewBox="0 0 200 40" preserveAspectRatio="xMinYMid" aria-hidden className="h-10 w-full text-accent">
    {Array.from({ length: 40 }, (_, i) => {
      const height = 4 + 30 * Math.abs(Math.sin(i * 0.55) * Math.sin(i * 0.17 + 0.4));
      return (
        <rect
          key={i}
          x={i * 5 + 1.5}
          y={20 - height / 2}
          width="2"
          height={height}
          rx="1"
          fill="currentColor"
          opacity={0.25 + 0.75 * (i / 40)}
        />
      );
    })}
  </svg>
);

export const SignInPage = () => {
  const t = useT();
  const keeper = useKeeper();
  const router = useRouter();
  const state = useSessionState();
  const { to } = useSearch({ from: '/sign-in' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<MessageId>();

  const isIn = state.kind === 'signed-in';
  useEffect(() => {
    if (isIn) router.history.replace(to ?? '/');
  }, [isIn, router, to]);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      await keeper.signIn(email.trim(), password);
    } catch (error) {
      setFailure(WORDS[error instanceof SignInError ? error.reason : 'other']);
      setBusy(false);
    }
  };
  return (
    <main className="grid min-h-full place-items-center p-6">
      <title>{`${t('sign-in.title')} · pre-op-caller`}</title>
      <div className="w-full max-w-90">
        <Wave />
        <h1 className="mt-6 text-title font-semibold tracking-[-0.01em]">{t('sign-in.title')}</h1>
        <p className="mt-1 text-body text-text-2">{t('sign-in.lead')}</p>
        {state.kind === 'signed-out' && state.why === 'expired' && (
          <p role="status" className="mt-4 rounded-card bg-warn-soft px-3 py-2 text-body text-warn">
            {t('sign-in.expired')}
          </p>
        )}
        {state.kind === 'signed-out' && state.why === 'erased' && (
          <p role="status" className="mt-4 rounded-card bg-ok-soft px-3 py-2 text-body text-ok">
            {t('sign-in.erased')}
          </p>
        )}
        <form className="mt-6 flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
          <Field
            autoFocus
            label={t('sign-in.email')}
            type="email"
            name="email"
            autoComplete="username"
            isRequired
            value={email}
            onChange={setEmail}
          />
          <Field
            label={t('sign-in.password')}
            type="password"
            name="password"
            autoComplete="current-password"
            isRequired
            value={password}
            onChange={setPassword}
          />
          <div role="alert" className="empty:hidden">
            {failure && <p className="rounded-card bg-bad-soft px-3 py-2 text-body text-bad">{t(failure)}</p>}
          </div>
          <Button type="submit" look="primary" size="large" isDisabled={busy}>
            {t(busy ? 'sign-in.busy' : 'sign-in.action')}
          </Button>
        </form>
      </div>
    </main>
  );
};
