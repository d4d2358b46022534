import type { LucideIcon } from 'lucide-react';

/** What stands quietly below the sentence: an icon, and a control without a frame. */
export const quietClass =
  'flex h-8 items-center gap-2 rounded-control px-2 text-text-2 transition-colors duration-120 focus-within:bg-hover hover:bg-hover';

export const quietInputClass = 'bg-transparent text-body text-text outline-none';

/** An amount that can be said more exactly than in the sentence. */
export const QuietField = ({
  icon: Icon,
  label,
  value,
  width,
  onChange,
}: {
  icon: LucideIcon;
  label: string;
  value: string;
  width: string;
  onChange: (value: string) => void;
}) => (
  <label className={quietClass}>
    <Icon aria-hidden className="size-4 shrink-0 text-text-3" />
    <span className="sr-only">{label}</span>
    <input
      type="text"
      value={value}
      placeholder={label}
      title={label}
      inputMode="decimal"
      onChange={(event) => onChange(event.target.value)}
      className={`${width} ${quietInputClass}`}
    />
  </label>
);
