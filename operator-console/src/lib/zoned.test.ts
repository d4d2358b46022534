import { describe, expect, it } from 'vitest';
import { beginOf, dayIn, daysBefore } from './zoned';

describe('a day of a zone', () => {
  it.each([
    ['2026-11-21', 'America/Los_Angeles', '2026-11-21T08:00:00.000Z'],
    ['2026-11-21', 'Pacific/Kiritimati', '2026-11-20T10:00:00.000Z'],
    ['2026-11-21', 'Pacific/Pago_Pago', '2026-11-21T11:00:00.000Z'],
    // the clocks are put forward at two, and back at two
    ['2026-03-08', 'America/Los_Angeles', '2026-03-08T08:00:00.000Z'],
    ['2026-03-09', 'America/Los_Angeles', '2026-03-09T07:00:00.000Z'],
    ['2026-11-02', 'America/Los_Angeles', '2026-11-02T08:00:00.000Z'],
    // there is no midnight on this day
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ])('%s in %s begins at %s', (day, zone, begin) => {
    expect(beginOf(day, zone).toISOString()).toBe(begin);
  });

  it('is another one a millisecond before midnight', () => {
    const midnight = beginOf('2026-11-21', 'America/Los_Angeles').getTime();
    expect(dayIn('America/Los_Angeles', new Date(midnight))).toBe('2026-11-21');
    expect(dayIn('America/Los_Angeles', new Date(midnight - 1))).toBe('2026-11-20');
  });

  it('is counted back over the end of a month', () => {
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
  });
});
