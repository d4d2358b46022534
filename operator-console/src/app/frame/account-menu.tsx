import { useNavigate } from '@tanstack/react-router';
import { Languages, LogOut, Monitor, Moon, Settings2, Sun, type LucideIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Tip } from '@/components/ui/tooltip';
import { useKeeper, useSession } from '@/auth/auth-context';
import { useT, type MessageId } from '@/i18n/i18n';
import { initials } from '@/lib/format';
import { LANGUAGE_NAMES, locale, LOCALES, theme, type Theme } from '@/lib/preferences';
import { useStore } from '@/lib/store';

const THEMES: Record<Theme, { icon: LucideIcon; label: MessageId; next: Theme }> = {
  system: { icon: Monitor, label: 'theme.system', next: 'light' },
  light: { icon: Sun, label: 'theme.light', next: 'dark' },
  dark: { icon: Moon, label: 'theme.dark', next: 'system' },
};

const ThemeButton = () => {
  const t = useT();
  const chosen = useStore(theme);
  const { icon: Icon, label, next } = THEMES[chosen];
  return (
    <Tip text={t(label)}>
      <Button look="quiet" size="icon" aria-label={t(label)} onPress={() => theme.set(next)}>
        <Icon aria-hidden className="size-4.5" />
      </Button>
    </Tip>
  );
};

/** Who is signed in, the language, and the way out. */
const AccountMenu = () => {
  const t = useT();
  const keeper = useKeeper();
  const navigate = useNavigate();
  const { name, email } = useSession();
  const language = useStore(locale);
  return (
    <>
      <ThemeButton />
      <Menu
        label={t('account.menu', { name: name || email })}
        head={
          <div className="mb-1 max-w-64 border-b px-2.5 pt-1.5 pb-2.5">
            <p className="text-meta text-text-3">{t('account.signed-in')}</p>
            <p className="truncate font-medium">{name || email}</p>
            {name !== '' && <p className="truncate text-meta text-text-2">{email}</p>}
          </div>
        }
        button={
          <Button look="quiet" size="icon" aria-label={t('account.menu', { name: name || email })}>
            <span className="grid size-7 place-items-center rounded-full bg-accent-soft text-[11px] font-semibold text-accent-text">
              {initials(name || email)}
            </span>
          </Button>
        }
      >
        {LOCALES.filter((each) => each !== language).map((each) => (
          <MenuItem key={each} icon={Languages} onAction={() => locale.set(each)}>
            {LANGUAGE_NAMES[each]}
          </MenuItem>
        ))}
        <MenuItem icon={Settings2} onAction={() => void navigate({ to: '/settings' })}>
          {t('nav.settings')}
        </MenuItem>
        <MenuItem icon={LogOut} onAction={() => void keeper.signOut()}>
          {t('account.sign-out')}
        </MenuItem>
      </Menu>
    </>
  );
};

export default AccountMenu;
