import { setupServer } from 'msw/node';

/** The API of the component tests: each test says what it answers; a question nobody expected fails. */
export const server = setupServer();

/** Addresses of the API as the page sees them. */
export const at = (path: string): string => new URL(path, location.origin).href;
