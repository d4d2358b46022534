import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from '@/generated/api';
import { Problem, problemOf, unreachable } from '@/lib/problem';

/** Who asks. A token that was refused is never sent a second time. */
export interface Identity {
  token(): Promise<string>;
  refused(token: string): void;
}

export type Schemas = components['schemas'];

let identity: Identity | undefined;

/** Called once, when the application starts. */
export const identifyAs = (who: Identity): void => {
  identity = who;
};

export const bearer = async (): Promise<string> => {
  if (identity === undefined) {
    throw new Problem({ code: 'unauthenticated', status: 401, title: 'Not signed in' });
  }
  return identity.token();
};

const signed: Middleware = {
  async onRequest({ request }) {
    request.headers.set('authorization', `Bearer ${await bearer()}`);
    return request;
  },
  onResponse({ request, response }) {
    if (response.status === 401) {
      identity?.refused(request.headers.get('authorization')?.slice('Bearer '.length) ?? '');
    }
  },
  onError() {
    return unreachable();
  },
};

/** The operator API, as its OpenAPI document describes it. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: (request) => fetch(request) });
api.use(signed);

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a success; anything else is thrown as a {@link Problem}. */
export const answered = async <T>(call: Promise<Answered<T>>): Promise<NonNullable<T>> => {
  const { data, error, response } = await call;
  if (response.ok && data !== undefined && data !== null) {
    return data;
  }
  throw problemOf(response, error);
};

/** The same for answers without a body. */
export const done = async (call: Promise<Answered<unknown>>): Promise<void> => {
  const { error, response } = await call;
  if (!response.ok) {
    throw problemOf(response, error);
  }
};
