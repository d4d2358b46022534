import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { controlClass } from '@/components/ui/control-class';
import type { Option } from '@/components/ui/select';
import { cx } from '@/lib/cx';

/** One of many, found by typing a part of its name. */
export const ComboBox = ({
  label,
  hideLabel = false,
  hint,
  placeholder,
  options,
  value,
  onChange,
  className,
}: {
  label: string;
  hideLabel?: boolean;
  hint?: string;
  placeholder?: string;
  options: readonly Option<string>[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  className?: string;
}) => (
  <AriaComboBox
    defaultItems={options}
    value={value ?? null}
    onChange={(key) => onChange(key === null ? undefined : String(key))}
    menuTrigger="focus"
    className={cx('flex flex-col gap-1.5', className)}
  >
    <Label className={hideLabel ? 'sr-only' : 'text-body font-medium text-text-2'}>{label}</Label>
    <span className="relative">
      <Input placeholder={placeholder ?? ''} className={cx(controlClass, 'h-9 pr-9')} />
      <Button className="absolute inset-y-0 right-0 grid w-9 cursor-default place-items-center text-text-3">
        <ChevronDown aria-hidden className="size-4" />
      </Button>
    </span>
    {hint !== undefined && (
      <Text slot="description" className="text-meta text-text-3">
        {hint}
      </Text>
    )}
    <Popover className="max-h-72! w-(--trigger-width) animate-enter overflow-auto rounded-card border border-line bg-raised p-1 shadow-float">
      <ListBox<Option<string>> className="outline-none">
        {(option) => (
          <ListBoxItem
            id={option.id}
            textValue={option.label}
            className="flex min-h-8 cursor-default items-center justify-between gap-4 rounded-control px-2.5 text-body outline-none data-focused:bg-hover"
          >
            {({ isSelected }) => (
              <>
                <span className="truncate">{option.label}</span>
                {isSelected && <Check aria-hidden className="size-4 shrink-0 text-accent-text" />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaComboBox>
);
