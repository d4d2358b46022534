import { parseDate, parseDateTime, type CalendarDate, type CalendarDateTime } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { controlClass } from '@/components/ui/control-class';
import { cx } from '@/lib/cx';

const turnClass =
  'grid size-8 cursor-default place-items-center rounded-control text-text-2 hover:bg-hover data-disabled:opacity-40';

const cellClass =
  'tnum grid size-8 cursor-default place-items-center rounded-control text-body outline-offset-0 hover:bg-hover ' +
  'data-outside-month:hidden data-today:font-semibold data-today:text-accent-text data-disabled:text-text-3/60 ' +
  'data-selected:bg-accent! data-selected:text-on-accent!';

const segmentClass =
  'rounded-sm px-0.5 outline-none data-[type=literal]:px-0 data-placeholder:not-data-focused:text-text-3 ' +
  'data-focused:bg-accent data-focused:text-on-accent';

const Month = () => (
  <Calendar className="flex flex-col gap-2 p-3">
    <header className="flex items-center gap-1">
      <Heading className="flex-1 pl-2 text-body font-semibold first-letter:uppercase" />
      <Button slot="previous" className={turnClass}>
        <ChevronLeft aria-hidden className="size-4" />
      </Button>
      <Button slot="next" className={turnClass}>
        <ChevronRight aria-hidden className="size-4" />
      </Button>
    </header>
    <CalendarGrid weekdayStyle="narrow">
      <CalendarGridHeader>
        {(day) => (
          <CalendarHeaderCell className="h-8 text-meta font-medium text-text-3">{day}</CalendarHeaderCell>
        )}
      </CalendarGridHeader>
      <CalendarGridBody>{(date) => <CalendarCell date={date} className={cellClass} />}</CalendarGridBody>
    </CalendarGrid>
  </Calendar>
);

type Precision = 'day' | 'minute';

/** What an address or an old draft holds need be no date. */
const dateOf = (value: string, to: Precision): CalendarDate | CalendarDateTime | null => {
  try {
    return to === 'day' ? parseDate(value) : parseDateTime(value);
  } catch {
    return null;
  }
};

/**
 * A day, or a moment to the minute: typed part by part in the order of the user's language, or picked in a month.
 * Its value has no zone, as ISO 8601 writes it: `2026-12-05`, `2026-12-05T14:00`; empty until every part is there.
 */
export const DateField = ({
  label,
  hideLabel = false,
  hint,
  quiet = false,
  autoFocus = false,
  to,
  value,
  onChange,
  className,
}: {
  label: string;
  hideLabel?: boolean;
  hint?: ReactNode;
  /** without a frame, among other quiet controls */
  quiet?: boolean;
  autoFocus?: boolean;
  to: Precision;
  value: string;
  onChange: (value: string) => void;
  className?: string;
}) => (
  <DatePicker<CalendarDate | CalendarDateTime>
    granularity={to}
    autoFocus={autoFocus}
    value={dateOf(value, to)}
    onChange={(date) => onChange(date?.toString().slice(0, 'yyyy-mm-ddThh:mm'.length) ?? '')}
    className={cx('flex flex-col gap-1.5', className)}
  >
    <Label className={hideLabel ? 'sr-only' : 'text-body font-medium text-text-2'}>{label}</Label>
    <Group
      className={
        quiet
          ? 'flex h-8 items-center gap-1 rounded-control px-2 focus-within:bg-hover hover:bg-hover'
          : cx(
              controlClass,
              'flex h-9 items-center gap-1 pr-1 focus-within:border-accent focus-within:outline-2 focus-within:outline-accent/35',
            )
      }
    >
      <DateInput className="tnum flex min-w-0 flex-1 overflow-hidden whitespace-pre">
        {(segment) => <DateSegment segment={segment} className={segmentClass} />}
      </DateInput>
      <Button className="grid size-7 shrink-0 cursor-default place-items-center rounded-control text-text-3 hover:bg-hover hover:text-text">
        <CalendarDays aria-hidden className="size-4" />
      </Button>
    </Group>
    {hint !== undefined && (
      <Text slot="description" className="text-meta text-text-3">
        {hint}
      </Text>
    )}
    <Popover className="animate-enter rounded-card border border-line bg-raised shadow-float">
      <Dialog className="outline-none">
        <Month />
      </Dialog>
    </Popover>
  </DatePicker>
);
