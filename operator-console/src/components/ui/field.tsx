import type { ReactNode, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';
import { controlClass } from '@/components/ui/control-class';
import { cx } from '@/lib/cx';

interface FieldProps extends Omit<TextFieldProps, 'className' | 'children'> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly className?: string;
  readonly inputClass?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** A labelled line of text, or an area of several when `rows` says how many. */
export const Field = ({
  label,
  hideLabel,
  hint,
  error,
  placeholder = '',
  rows,
  className,
  inputClass,
  inputRef,
  areaRef,
  ...props
}: FieldProps) => (
  <TextField
    {...props}
    validationBehavior="aria"
    isInvalid={error !== undefined}
    className={cx('flex flex-col gap-1.5', className)}
  >
    <Label className={hideLabel ? 'sr-only' : 'text-body font-medium text-text-2'}>{label}</Label>
    {rows === undefined ? (
      <Input ref={inputRef} placeholder={placeholder} className={cx(controlClass, 'h-9', inputClass)} />
    ) : (
      <TextArea
        ref={areaRef}
        rows={rows}
        placeholder={placeholder}
        className={cx(controlClass, 'py-2', inputClass)}
      />
    )}
    {hint !== undefined && (
      <Text slot="description" className="text-meta text-text-3">
        {hint}
      </Text>
    )}
    <FieldError className="text-meta text-bad">{error}</FieldError>
  </TextField>
);
