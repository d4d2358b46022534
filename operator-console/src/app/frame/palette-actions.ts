import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  BellRing,
  FileUp,
  Filter,
  Languages,
  LogOut,
  Monitor,
  Moon,
  PhoneCall,
  Search,
  Sun,
  UserPlus,
  type LucideIcon,
} from 'lucide-react';
import { PLACES } from '@/app/frame/navigation';
import { useKeeper } from '@/auth/auth-context';
import { approvalsQuery } from '@/domain/approvals';
import { liveSessionsQuery } from '@/domain/sessions';
import { TASK_LOOKS } from '@/domain/status';
import { useT } from '@/i18n/i18n';
import { phone } from '@/lib/format';
import { LANGUAGE_NAMES, locale, LOCALES, theme } from '@/lib/preferences';

export interface PaletteAction {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
}

const FILTERS = ['waiting_for_user', 'ready_to_call', 'in_progress', 'failed'] as const;

/** What needs the user now: calls that wait for a decision, and those that go on. */
const useUrgent = (): readonly PaletteAction[] => {
  const t = useT();
  const navigate = useNavigate();
  const { data: approvals = [] } = useQuery(approvalsQuery);
  const { data: live = [] } = useQuery(liveSessionsQuery);
  const watch = (sessionId: string) => (): void =>
    void navigate({ to: '/calls/$sessionId', params: { sessionId } });
  return [
    ...approvals.flatMap(({ id = '', status, call_session_id: sessionId }) =>
      status === 'pending' && sessionId !== undefined
        ? [{ id, label: t('palette.decide'), icon: BellRing, run: watch(sessionId) }]
        : [],
    ),
    ...live.map(({ id, phone_number_called: number }) => ({
      id,
      label: t('palette.watch', { callee: phone(number ?? '') }),
      icon: PhoneCall,
      run: watch(id),
    })),
  ];
};

/** Every page and every general action; most urgent first. */
export const usePaletteActions = (): readonly PaletteAction[] => {
  const t = useT();
  const navigate = useNavigate();
  const keeper = useKeeper();
  return [
    ...useUrgent(),
    ...PLACES.map(({ to, label, icon }) => ({
      id: to,
      label: t(label),
      icon,
      run: () => void navigate({ to }),
    })),
    ...FILTERS.map((status) => ({
      id: status,
      label: t('palette.calls', { status: t(TASK_LOOKS[status].words) }),
      icon: Filter,
      run: () => void navigate({ to: '/tasks', search: { status } }),
    })),
    {
      id: 'new-contact',
      label: t('contacts.new'),
      icon: UserPlus,
      run: () => void navigate({ to: '/contacts', search: { open: 'new' } }),
    },
    {
      id: 'import',
      label: t('import.title'),
      icon: FileUp,
      run: () => void navigate({ to: '/contacts', search: { open: 'import' } }),
    },
    { id: 'light', label: t('theme.light'), icon: Sun, run: () => theme.set('light') },
    { id: 'dark', label: t('theme.dark'), icon: Moon, run: () => theme.set('dark') },
    { id: 'system', label: t('theme.system'), icon: Monitor, run: () => theme.set('system') },
    ...LOCALES.filter((each) => each !== locale.get()).map((each) => ({
      id: each,
      label: LANGUAGE_NAMES[each],
      icon: Languages,
      run: () => locale.set(each),
    })),
    { id: 'sign-out', label: t('account.sign-out'), icon: LogOut, run: () => void keeper.signOut() },
  ];
};

/** What can be done with the words that were typed, whatever they are. */
export const useSearches = (words: string): readonly PaletteAction[] => {
  const t = useT();
  const navigate = useNavigate();
  const q = words.trim();
  if (q === '') return [];
  return [
    {
      id: 'search-calls',
      label: t('palette.search-calls', { words: q }),
      icon: Search,
      run: () => void navigate({ to: '/tasks', search: { q } }),
    },
    {
      id: 'search-said',
      label: t('palette.search-said', { words: q }),
      icon: Search,
      run: () => void navigate({ to: '/history', search: { q } }),
    },
  ];
};
