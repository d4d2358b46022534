import { vi } from 'vitest';

/** Gives everything a size: without one no row of a long list would be in sight. */
export const roomForRows = (): void => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_000);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(1_000);
};
