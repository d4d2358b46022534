import { SwitchButton, SwitchField } from 'react-aria-components/Switch';
import { Text } from 'react-aria-components/Text';
import { cx } from '@/lib/cx';

/** Yes or no, with a sentence about what it changes. */
export const Switch = ({
  label,
  hint,
  value,
  onChange,
  isDisabled = false,
  plain = false,
}: {
  label: string;
  hint?: string;
  value: boolean;
  onChange: (value: boolean) => void;
  isDisabled?: boolean;
  /** One of many in a list, of which the eye looks for those that are on. */
  plain?: boolean;
}) => (
  <SwitchField
    isSelected={value}
    onChange={onChange}
    isDisabled={isDisabled}
    className="flex flex-col gap-0.5 data-disabled:opacity-50"
  >
    <SwitchButton
      className={cx(
        'group flex cursor-default items-center justify-between gap-6 text-body',
        plain ? 'text-text-2 data-selected:text-text' : 'font-medium text-text',
      )}
    >
      {label}
      <span
        aria-hidden
        className="flex h-5 w-8.5 shrink-0 items-center rounded-full border border-line-strong bg-sunken p-0.5 transition-colors duration-120 group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent"
      >
        <span className="size-3.5 rounded-full bg-line-strong transition-transform duration-120 group-data-selected:translate-x-3.5 group-data-selected:bg-on-accent" />
      </span>
    </SwitchButton>
    {hint !== undefined && (
      <Text slot="description" className="max-w-[60ch] pr-12 text-meta text-text-2">
        {hint}
      </Text>
    )}
  </SwitchField>
);
