import { Languages, LogOut, Monitor, Moon, Sun, type LucideIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { useKeeper, useSession } from '@/auth/auth-context';
import { useT, type MessageId } from '@/i18n/i18n';
import { initials } from '@/lib/format';
import { locale, LOCALES, theme, type Theme } from '@/lib/preferences';
import { useStore } from '@/lib/store';

const THEMES: Record<Theme, { icon: LucideIcon; label: MessageId; next: Theme }> = {
  system: { icon: Monitor, label: 'theme.system', next: 'light' },
  light: { icon: Sun, label: 'theme.light', next: 'dark' },
  dark: { icon: Moon, label: 'theme.dark', next: 'system' },
};

const LANGUAGE_NAMES = { en: 'English', es: 'Español' } as const;

const ThemeButton = () => {
  const t = useT();
  const chosen = useStore(theme);
  const { icon: Icon, label, next } = THEMES[chosen];
  return (
    <Button look="quiet" size="icon" aria-label={t(label)} onPress={() => theme.set(next)}>
      <Icon aria-hidden className="size-4.5" />
    </Button>
  );
};

/** Who is signed in, the language, and the way out. */
const AccountMenu = () => {
  const t = useT();
  const keeper = useKeeper();
  const { name, email } = useSession();
  const language = useStore(locale);
  return (
    <>
      <ThemeButton />
      <Menu
        label={t('account.menu', { name: name || email })}
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
        <MenuItem icon={LogOut} onAction={() => void keeper.signOut()}>
          {t('account.sign-out')}
        </MenuItem>
      </Menu>
    </>
  );
};

export default AccountMenu;
