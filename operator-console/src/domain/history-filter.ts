import { SESSION_OVER, type SessionOver } from '@/domain/sessions';

/** What is looked for; all of it stands in the address. Days are the user's own, `2026-11-21`; a contact is its id. */
export interface HistoryFilter {
  readonly q?: string;
  readonly from?: string;
  readonly until?: string;
  readonly outcome?: SessionOver;
  readonly contact?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f-]{36}$/;

const text = (value: unknown, form?: RegExp): string | undefined =>
  typeof value === 'string' && value.trim() !== '' && (form?.test(value) ?? true) ? value : undefined;

/** What of an address can be looked for; the rest of it is let go. */
export const parseHistoryFilter = (search: Record<string, unknown>): HistoryFilter => {
  // a number alone, or a date, may have been taken for one
  const q = text(typeof search['q'] === 'number' ? String(search['q']) : search['q'])?.slice(0, 200);
  const from = text(search['from'], DAY);
  const until = text(search['until'], DAY);
  const outcome = SESSION_OVER.find((each) => each === search['outcome']);
  const contact = text(search['contact'], ID);
  return {
    ...(q && { q }),
    ...(from && { from }),
    ...(until && { until }),
    ...(outcome && { outcome }),
    ...(contact && { contact }),
  };
};

/** When a day of the user's begins, `after` days later. */
export const dayStart = (day: string, after = 0): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + after);
};

/** Whether a moment lies within the days of the filter, both included. */
export const isWithin = (iso: string, { from, until }: HistoryFilter): boolean => {
  const at = Date.parse(iso);
  return (
    (from === undefined || at >= dayStart(from).getTime()) &&
    (until === undefined || at < dayStart(until, 1).getTime())
  );
};
