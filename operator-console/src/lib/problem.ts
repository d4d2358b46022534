/** One refusal of the API (RFC 9457), or the lack of any answer: what happened, in words for the user. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly traceId: string | undefined;
  readonly errors: readonly FieldError[];
  readonly retryAfterSeconds: number | undefined;

  constructor(parts: {
    code: string;
    status: number;
    title: string;
    detail?: string | undefined;
    traceId?: string | undefined;
    errors?: readonly FieldError[];
    retryAfterSeconds?: number | undefined;
  }) {
    super(`${parts.code}: ${parts.detail ?? parts.title}`);
    this.name = 'Problem';
    this.code = parts.code;
    this.status = parts.status;
    this.title = parts.title;
    this.detail = parts.detail;
    this.traceId = parts.traceId;
    this.errors = parts.errors ?? [];
    this.retryAfterSeconds = parts.retryAfterSeconds;
  }

  /** What is wrong with one field of the form. */
  of(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const fieldErrors = (value: unknown): FieldError[] =>
  Array.isArray(value)
    ? value
        .filter(isRecord)
        .map((error) => ({ field: text(error['field']) ?? '', message: text(error['message']) ?? '' }))
        .filter((error) => error.message !== '')
    : [];

/** What a refusal says; a gateway's page or a broken body becomes a problem all the same. */
export const problemOf = (response: Response, body: unknown): Problem => {
  const fields = isRecord(body) ? body : {};
  const wait = Number(response.headers.get('retry-after') ?? NaN);
  return new Problem({
    code: text(fields['code']) ?? (response.status >= 500 ? 'service_unavailable' : 'malformed_request'),
    status: response.status,
    title: text(fields['title']) ?? response.statusText,
    detail: text(fields['detail']),
    traceId: text(fields['trace_id']),
    errors: fieldErrors(fields['errors']),
    retryAfterSeconds: Number.isFinite(wait) ? wait : undefined,
  });
};

/** Nobody answered: the network is gone or the service is. */
export const unreachable = (): Problem => new Problem({ code: 'unreachable', status: 0, title: 'No answer' });

export const asProblem = (error: unknown): Problem =>
  error instanceof Problem
    ? error
    : error instanceof TypeError
      ? unreachable()
      : new Problem({
          code: 'internal_error',
          status: 0,
          title: error instanceof Error ? error.message : 'Unknown',
        });
