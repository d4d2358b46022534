import type { Locator } from '@playwright/test';

/** What it was like to scroll through something from its beginning to its end. */
export interface Glide {
  /** Between two frames, ms; without those that waited in time for more to scroll through. */
  readonly frames: readonly number[];
  /** The longest that the page was busy without a break; 0 when it never was for 50 ms. */
  readonly longest_task_ms: number;
}

/** Scrolls a little further with every frame, until `end` stands below and there is nothing more. */
export const glide = (scroller: Locator, end: string): Promise<Glide> =>
  scroller.evaluate(
    (box, { step, words, onTime }) =>
      new Promise<Glide>((resolve) => {
        const frames: number[] = [];
        let longest = 0;
        let last = 0;
        let moved = false;
        const tasks = new PerformanceObserver((list) => {
          longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
        });
        tasks.observe({ type: 'longtask' });
        const frame = (now: number): void => {
          if (moved || (last > 0 && now - last > onTime)) frames.push(now - last);
          last = now;
          const from = box.scrollTop;
          box.scrollBy({ top: step, behavior: 'instant' });
          moved = box.scrollTop > from;
          if (moved || !document.body.textContent.includes(words)) {
            requestAnimationFrame(frame);
          } else {
            tasks.disconnect();
            resolve({ frames, longest_task_ms: longest });
          }
        };
        requestAnimationFrame(frame);
      }),
    { step: 400, words: end, onTime: 17 },
  );
