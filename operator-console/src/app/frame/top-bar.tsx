import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { PhoneCall, Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Kbd } from '@/components/ui/kbd';
import { controlClass } from '@/components/ui/control-class';
import { liveSessionsQuery } from '@/domain/sessions';
import { useT } from '@/i18n/i18n';
import { cx } from '@/lib/cx';

const Bell = lazy(() => import('@/features/notifications/bell'));
const AccountMenu = lazy(() => import('@/app/frame/account-menu'));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;

const SearchBox = () => {
  const t = useT();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault();
        input.current?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <form
      role="search"
      className="relative w-full max-w-80"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/tasks', search: text.trim() ? { q: text.trim() } : {} });
      }}
    >
      <Search aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 text-text-3" />
      <input
        ref={input}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={t('nav.search')}
        placeholder={t('nav.search')}
        maxLength={200}
        className={cx(controlClass, 'h-8 border-line bg-bg pl-8 max-md:pr-2 md:pr-9')}
      />
      <span aria-hidden className="absolute top-1.5 right-1.5 max-md:hidden">
        <Kbd>/</Kbd>
      </span>
    </form>
  );
};

/** How many calls go on now: it pulses only while one does. */
const LivePill = () => {
  const t = useT();
  const { data: live = [] } = useQuery(liveSessionsQuery);
  const [first] = live;
  if (!first) {
    return null;
  }
  const look =
    'inline-flex h-7 items-center gap-2 rounded-full bg-info-soft px-3 text-meta font-semibold text-info hover:brightness-95';
  const inner = (
    <>
      <PhoneCall aria-hidden className="size-3.5 animate-live" />
      <span className="tnum whitespace-nowrap">{t('nav.live', { count: live.length })}</span>
    </>
  );
  return live.length === 1 ? (
    <Link to="/calls/$sessionId" params={{ sessionId: first.id }} className={look}>
      {inner}
    </Link>
  ) : (
    <Link to="/tasks" search={{ status: 'in_progress' }} className={look}>
      {inner}
    </Link>
  );
};

export const TopBar = () => (
  <header className="sticky top-0 z-10 flex h-14 shrink-0 items-center justify-between gap-4 border-b bg-surface/95 px-4 backdrop-blur sm:px-8">
    <SearchBox />
    <div className="flex items-center gap-2">
      <LivePill />
      <Suspense fallback={<span className="h-8 w-28" />}>
        <Bell />
        <AccountMenu />
      </Suspense>
    </div>
  </header>
);
