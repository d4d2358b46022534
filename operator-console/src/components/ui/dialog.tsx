import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { cx } from '@/lib/cx';

/** Something that is asked before anything else goes on. */
export const Dialog = ({
  title,
  isOpen,
  onOpenChange,
  dismissable = true,
  wide = false,
  children,
}: {
  title: string;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  dismissable?: boolean;
  wide?: boolean;
  children: (close: () => void) => ReactNode;
}) => (
  <ModalOverlay
    isOpen={isOpen}
    onOpenChange={onOpenChange}
    isDismissable={dismissable}
    isKeyboardDismissDisabled={!dismissable}
    className="fixed inset-0 z-40 flex items-end justify-center bg-[rgb(8_10_14/0.45)] p-0 sm:items-center sm:p-6"
  >
    <Modal
      className={cx(
        'max-h-full w-full animate-enter overflow-y-auto rounded-t-card border border-line bg-raised shadow-float sm:rounded-card',
        wide ? 'sm:max-w-2xl' : 'sm:max-w-md',
      )}
    >
      <AriaDialog className="flex flex-col gap-4 p-5 outline-none">
        {({ close }) => (
          <>
            <Heading slot="title" className="text-heading font-semibold">
              {title}
            </Heading>
            {children(close)}
          </>
        )}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
