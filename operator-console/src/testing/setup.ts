import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from '@/testing/server';

// pages are loaded when they are first shown, which takes long where others work too
configure({ asyncUtilTimeout: 15_000 });
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
// a wide window whose owner has no wishes
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), { media: query, matches: query.includes('width >=') }) as MediaQueryList;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
});
afterAll(() => server.close());
