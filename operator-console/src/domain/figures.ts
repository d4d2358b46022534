import { daysBefore } from '@/lib/zoned';

/** How far back the figures go, in days; stands in the address. */
export const PERIODS = [7, 30, 90, 365] as const;
export type Period = (typeof PERIODS)[number];

export const USUAL: Period = 30;

export interface DayFigures {
  readonly day: string;
  readonly calls: number;
  readonly achieved: number;
  readonly cost: number;
}

interface Counted {
  readonly day?: string;
  readonly calls?: number;
  readonly goal_achieved?: number;
  readonly cost?: number;
}

/** Every day of the period, also those on which nobody was called; the service names only the others. */
export const everyDay = (days: readonly Counted[], today: string, period: Period): readonly DayFigures[] => {
  const known = new Map(days.map((day) => [day.day, day]));
  return Array.from({ length: period }, (_, index) => {
    const day = daysBefore(today, period - 1 - index);
    const counted = known.get(day);
    const calls = counted?.calls ?? 0;
    return {
      day,
      calls,
      achieved: Math.min(counted?.goal_achieved ?? 0, calls),
      cost: counted?.cost ?? 0,
    };
  });
};

/** Whose calls the figures are about; those of all are for administrators. */
export const SCOPES = ['own', 'all'] as const;
export type Scope = (typeof SCOPES)[number];
