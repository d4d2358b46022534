/** The day, like `2026-11-21`, that a clock in the zone shows at a moment. */
export const dayIn = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);

/** The day that is so many days before another one. */
export const daysBefore = (day: string, count: number): string => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - count);
  return at.toISOString().slice(0, 10);
};

const FURTHEST_MS = 15 * 3_600_000;

/** The first moment of a day in a zone, whatever its clocks do on that day. */
export const beginOf = (day: string, zone: string): Date => {
  const utc = Date.parse(`${day}T00:00:00Z`);
  let before = utc - FURTHEST_MS;
  let within = utc + FURTHEST_MS;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayIn(zone, new Date(middle)) < day) before = middle;
    else within = middle;
  }
  return new Date(within);
};
