/** How far back the figures go, in days; stands in the address. */
export const PERIODS = [7, 30, 90, 365] as const;
export type Period = (typeof PERIODS)[number];

export const USUAL: Period = 30;

export interface DayFigures {
  readonly day: string;
  readonly calls: number;
  readonly achieved: number;
  readonly minutes: number;
}

interface Counted {
  readonly day?: string;
  readonly calls?: number;
  readonly goal_achieved?: number;
  readonly duration_seconds?: number;
}

/** Every day of the period, also those on which nobody was called; the service names only the others. */
export const everyDay = (days: readonly Counted[], until: Date, period: Period): readonly DayFigures[] => {
  const known = new Map(days.map((day) => [day.day, day]));
  return Array.from({ length: period }, (_, index) => {
    const at = new Date(until.getFullYear(), until.getMonth(), until.getDate() - (period - 1 - index));
    const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const counted = known.get(day);
    const calls = counted?.calls ?? 0;
    return {
      day,
      calls,
      achieved: Math.min(counted?.goal_achieved ?? 0, calls),
      minutes: (counted?.duration_seconds ?? 0) / 60,
    };
  });
};

/** Of a total, each day's part by the minutes talked in it: what telephony and speech are paid by. */
export const costOfDays = (days: readonly DayFigures[], total: number): readonly number[] => {
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  return days.map((day) => (minutes === 0 ? 0 : (total * day.minutes) / minutes));
};
