import { Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { usePaletteActions, useSearches } from '@/app/frame/palette-actions';
import { useT } from '@/i18n/i18n';

/** Every page and every general action, by a few letters of its name. */
const Palette = ({ onClose }: { onClose: () => void }) => {
  const t = useT();
  const [words, setWords] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const known = usePaletteActions().filter(({ label }) => contains(label, words.trim()));
  const searches = useSearches(words);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={onClose}
      className="fixed inset-0 z-40 flex items-start justify-center bg-[rgb(8_10_14/0.45)] p-4 pt-[12vh]"
    >
      <Modal className="w-full max-w-lg animate-enter overflow-hidden rounded-card border border-line bg-raised shadow-float">
        <Dialog aria-label={t('palette.label')} className="outline-none">
          <Autocomplete inputValue={words} onInputChange={setWords}>
            <SearchField
              autoFocus
              aria-label={t('palette.label')}
              className="flex items-center gap-3 border-b px-4"
            >
              <Search aria-hidden className="size-4 text-text-3" />
              <Input
                placeholder={t('palette.placeholder')}
                maxLength={200}
                className="h-12 w-full bg-transparent text-lead outline-none [&::-webkit-search-cancel-button]:hidden"
              />
            </SearchField>
            {/* what scrolls can be reached with Tab, too */}
            <div tabIndex={0} role="group" aria-label={t('palette.label')} className="max-h-96 overflow-auto">
              <Menu items={[...known, ...searches]} className="p-1.5 outline-none">
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
                    <Icon aria-hidden className="size-4 shrink-0 text-text-3" />
                    <span className="truncate">{label}</span>
                  </MenuItem>
                )}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

export default Palette;
