import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { cx } from '@/lib/cx';

/** Further actions behind a button, the first child. */
export const Menu = ({
  button,
  label,
  head,
  children,
}: {
  button: ReactElement;
  label: string;
  /** What stands above the actions. */
  head?: ReactNode;
  children: ReactNode;
}) => (
  <MenuTrigger>
    {button}
    <Popover
      placement="bottom end"
      className="min-w-48 animate-enter rounded-card border border-line bg-raised p-1 shadow-float outline-none"
    >
      {head}
      <AriaMenu aria-label={label} className="outline-none">
        {children}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);

export const MenuItem = ({
  icon: Icon,
  danger = false,
  onAction,
  isDisabled = false,
  children,
}: {
  icon?: LucideIcon;
  danger?: boolean;
  onAction: () => void;
  isDisabled?: boolean;
  children: string;
}) => (
  <AriaMenuItem
    onAction={onAction}
    isDisabled={isDisabled}
    textValue={children}
    className={cx(
      'flex h-8 cursor-default items-center gap-2.5 rounded-control px-2.5 text-body outline-none data-disabled:opacity-45 data-focused:bg-hover',
      danger ? 'text-bad' : 'text-text',
    )}
  >
    {Icon && <Icon aria-hidden className="size-4 opacity-80" />}
    {children}
  </AriaMenuItem>
);
