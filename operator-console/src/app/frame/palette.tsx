import { useNavigate } from '@tanstack/react-router';
import { Languages, LogOut, Moon, Search, Sun, type LucideIcon } from 'lucide-react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { PLACES } from '@/app/frame/navigation';
import { useKeeper } from '@/auth/auth-context';
import { useT } from '@/i18n/i18n';
import { locale, theme } from '@/lib/preferences';

interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
}

/** Every page and every general action, by a few letters of its name. */
const Palette = ({ onClose }: { onClose: () => void }) => {
  const t = useT();
  const navigate = useNavigate();
  const keeper = useKeeper();
  const { contains } = useFilter({ sensitivity: 'base' });
  const actions: Action[] = [
    ...PLACES.map(({ to, label, icon }) => ({
      id: to,
      label: t(label),
      icon,
      run: () => void navigate({ to }),
    })),
    { id: 'light', label: t('theme.light'), icon: Sun, run: () => theme.set('light') },
    { id: 'dark', label: t('theme.dark'), icon: Moon, run: () => theme.set('dark') },
    {
      id: 'language',
      label: locale.get() === 'en' ? 'Español' : 'English',
      icon: Languages,
      run: () => locale.set(locale.get() === 'en' ? 'es' : 'en'),
    },
    { id: 'sign-out', label: t('account.sign-out'), icon: LogOut, run: () => void keeper.signOut() },
  ];
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={onClose}
      className="fixed inset-0 z-40 flex items-start justify-center bg-[rgb(8_10_14/0.45)] p-4 pt-[12vh]"
    >
      <Modal className="w-full max-w-lg animate-enter overflow-hidden rounded-card border border-line bg-raised shadow-float">
        <Dialog aria-label={t('palette.label')} className="outline-none">
          <Autocomplete filter={contains}>
            <SearchField
              autoFocus
              aria-label={t('palette.label')}
              className="flex items-center gap-3 border-b px-4"
            >
              <Search aria-hidden className="size-4 text-text-3" />
              <Input
                placeholder={t('palette.placeholder')}
                className="h-12 w-full bg-transparent text-lead outline-none [&::-webkit-search-cancel-button]:hidden"
              />
            </SearchField>
            <Menu
              items={actions}
              className="max-h-80 overflow-auto p-1.5 outline-none"
              renderEmptyState={() => <p className="p-4 text-text-3">{t('palette.empty')}</p>}
            >
              {({ id, label, icon: Icon, run }) => (
                <MenuItem
                  id={id}
                  textValue={label}
                  onAction={() => {
                    onClose();
                    run();
                  }}
                  className="flex h-9 cursor-default items-center gap-3 rounded-control px-3 text-body outline-none data-focused:bg-hover"
                >
                  <Icon aria-hidden className="size-4 text-text-3" />
                  {label}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

export default Palette;
