import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components/Checkbox';
import { cx } from '@/lib/cx';

interface CheckboxProps extends Omit<CheckboxFieldProps, 'className' | 'style' | 'children'> {
  /** What it is about. */
  readonly label?: string;
  /** whether the label stands beside it; else something else there says it */
  readonly showLabel?: boolean;
}

/** One of several that can be ticked; named by its label, or in a row of a list by the row. */
export const Checkbox = ({ label, showLabel = false, ...props }: CheckboxProps) => (
  <CheckboxField
    {...props}
    {...(label !== undefined && !showLabel && { 'aria-label': label })}
    className="inline-grid"
  >
    <CheckboxButton
      className={cx(
        'group',
        showLabel ? 'flex min-h-8 items-center gap-2.5' : 'grid size-8 place-items-center',
      )}
    >
      <svg
        viewBox="0 0 16 16"
        aria-hidden
        className="size-4.5 shrink-0 rounded-[4px] border border-line-strong bg-surface p-px group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-indeterminate:border-accent group-data-indeterminate:bg-accent group-data-selected:border-accent group-data-selected:bg-accent"
      >
        <path
          d="M3 8.5l3.2 3L13 5"
          className="fill-none stroke-transparent group-data-selected:stroke-on-accent group-data-indeterminate:stroke-transparent"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path
          d="M4 8h8"
          className="fill-none stroke-transparent group-data-indeterminate:stroke-on-accent"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
      </svg>
      {showLabel && label}
    </CheckboxButton>
  </CheckboxField>
);
