import { vi } from 'vitest';

/** Gives everything a size: without one no row of a long list would be in sight. */
export const roomForRows = (): void => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_000);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(1_000);
};

/** The end of every list is in sight, so that the next part of it is asked for. */
export const endInSight = (): void =>
  void vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #seen: IntersectionObserverCallback;

      constructor(seen: IntersectionObserverCallback) {
        this.#seen = seen;
      }

      observe(target: Element): void {
        const entry = { isIntersecting: true, target } as unknown as IntersectionObserverEntry;
        queueMicrotask(() => this.#seen([entry], this as unknown as IntersectionObserver));
      }

      unobserve(): void {
        // it is seen once
      }

      disconnect(): void {
        // it is seen once
      }
    },
  );
