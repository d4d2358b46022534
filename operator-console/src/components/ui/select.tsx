import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { controlClass } from '@/components/ui/control-class';
import { cx } from '@/lib/cx';

export interface Option<T extends string> {
  readonly id: T;
  readonly label: string;
}

/** One of a few. */
export const Select = <T extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
  className,
}: {
  label: string;
  hideLabel?: boolean;
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
  className?: string;
}) => (
  <AriaSelect
    value={value}
    onChange={(key) => {
      const chosen = options.find((option) => option.id === key);
      if (chosen) onChange(chosen.id);
    }}
    className={cx('flex flex-col gap-1.5', className)}
  >
    <Label className={hideLabel ? 'sr-only' : 'text-body font-medium text-text-2'}>{label}</Label>
    <Button className={cx(controlClass, 'flex h-9 cursor-default items-center justify-between gap-2')}>
      <SelectValue className="truncate" />
      <ChevronDown aria-hidden className="size-4 text-text-3" />
    </Button>
    <Popover className="min-w-(--trigger-width) animate-enter rounded-card border border-line bg-raised p-1 shadow-float">
      <ListBox className="outline-none" items={options}>
        {(option) => (
          <ListBoxItem
            id={option.id}
            textValue={option.label}
            className="flex h-8 cursor-default items-center justify-between gap-4 rounded-control px-2.5 text-body outline-none data-focused:bg-hover"
          >
            {({ isSelected }) => (
              <>
                {option.label}
                {isSelected && <Check aria-hidden className="size-4 text-accent-text" />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaSelect>
);
