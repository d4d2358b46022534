import { Link, useLocation } from '@tanstack/react-router';
import { PLACES } from '@/app/frame/navigation';
import { useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';

const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden className="size-7 shrink-0">
    <rect width="32" height="32" rx="8" className="fill-accent" />
    <path
      d="M8 16h2.6M13 11.5v9M17 8.5v15M21 12.5v7M24 16h.1"
      className="fill-none stroke-on-accent"
      strokeWidth="2.4"
      strokeLinecap="round"
    />
  </svg>
);

const PLACE =
  'flex items-center gap-3 rounded-control font-medium text-text-2 transition-colors duration-120 hover:bg-hover hover:text-text max-md:h-14 max-md:flex-1 max-md:flex-col max-md:justify-center max-md:gap-1 max-md:text-[11px] max-md:leading-none md:h-9 md:px-2.5';
const HERE = 'md:bg-accent-soft! text-accent-text!';

/** Where one can go: a column with words, icons only on small desktops, a bar at the bottom of a phone. */
export const Rail = () => {
  const t = useT();
  // a call belongs to the calls, though its address is its own
  const inCall = useLocation({ select: ({ pathname }) => pathname.startsWith('/calls/') });
  return (
    <nav
      aria-label={t('nav.label')}
      className="z-20 flex shrink-0 bg-surface max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:justify-around max-md:border-t max-md:pb-[env(safe-area-inset-bottom)] md:w-15 md:flex-col md:gap-1 md:border-r md:px-2.5 wide:w-54"
    >
      <div className="flex h-14 items-center gap-2.5 px-1.5 max-md:hidden">
        <Mark />
        <span className="text-lead font-semibold tracking-[-0.01em] max-wide:hidden">pre-op-caller</span>
      </div>
      {PLACES.map(({ to, label, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === '/' }}
          title={t(label)}
          className={cx(PLACE, inCall && to === '/tasks' && HERE)}
          activeProps={{ className: HERE }}
        >
          <Icon aria-hidden className="size-4.5 shrink-0" />
          <span className="md:max-wide:sr-only">{t(label)}</span>
        </Link>
      ))}
    </nav>
  );
};
