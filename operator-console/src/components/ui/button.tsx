import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { cx } from '@/lib/cx';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-quiet';

const LOOKS: Record<Look, string> = {
  primary: 'bg-accent text-on-accent data-hovered:bg-accent-hover',
  secondary: 'bg-surface text-text border border-line data-hovered:bg-hover',
  quiet: 'text-text-2 data-hovered:bg-hover data-hovered:text-text',
  danger: 'bg-bad-solid text-on-bad data-hovered:opacity-90',
  'danger-quiet': 'text-bad border border-line bg-surface data-hovered:bg-bad-soft',
};

const SIZES = {
  small: 'h-7 px-2.5 text-body gap-1.5',
  medium: 'h-9 px-3.5 text-body gap-2',
  large: 'h-11 px-5 text-lead gap-2',
  icon: 'size-8 justify-center',
};

export const buttonClass = (look: Look = 'secondary', size: keyof typeof SIZES = 'medium'): string =>
  cx(
    'inline-flex shrink-0 cursor-default items-center justify-center rounded-control font-medium whitespace-nowrap transition-colors duration-120',
    'data-disabled:opacity-45 data-pressed:scale-[0.985]',
    LOOKS[look],
    SIZES[size],
  );

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly look?: Look;
  readonly size?: keyof typeof SIZES;
  readonly className?: string;
}

export const Button = ({ look, size, className, ...props }: ButtonProps) => (
  <AriaButton {...props} className={cx(buttonClass(look, size), className)} />
);
