const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const payloadOf = (token: string): unknown => {
  try {
    const [, payload = ''] = token.split('.');
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (each) =>
      each.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
};

/** The confirmed number in an access token, as E.164; undefined when there is none. */
export const phoneOf = (token: string): string | undefined => {
  const payload = payloadOf(token);
  const digits = isRecord(payload) ? payload['phone'] : undefined;
  return typeof digits === 'string' && /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
};

/** The roles that an access token names. They decide only what is offered: the service asks the token itself. */
export const rolesOf = (token: string): readonly string[] => {
  const payload = payloadOf(token);
  const metadata = isRecord(payload) ? payload['app_metadata'] : undefined;
  const roles = isRecord(metadata) ? metadata['roles'] : undefined;
  return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
};
