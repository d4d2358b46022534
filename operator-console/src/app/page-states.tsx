import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { ProblemNote } from '@/components/ui/problem-note';
import { useT } from '@/i18n/i18n';

export const PagePending = () => {
  const t = useT();
  return (
    <p role="status" className="grid flex-1 place-items-center p-16 text-text-3">
      {t('app.loading')}
    </p>
  );
};

export const PageUnknown = () => {
  const t = useT();
  return (
    <Page title={t('app.unknown')}>
      <section className="rounded-card border bg-surface">
        <EmptyState
          icon={Compass}
          title={t('app.unknown.next')}
          action={
            <Link to="/tasks" className={buttonClass('primary')}>
              {t('app.unknown.action')}
            </Link>
          }
        />
      </section>
    </Page>
  );
};

export const PageFailure = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter();
  return (
    <div className="mx-auto w-full max-w-2xl p-8">
      <ProblemNote
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
};
