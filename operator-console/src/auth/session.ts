/** A signed-in user, as Supabase Auth describes one. */
export interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
}

/** Why somebody wanted to be signed out: to leave this browser, or after everything of theirs was deleted. */
export type Farewell = 'left' | 'erased';

export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-out'; readonly why: 'never' | 'expired' | Farewell }
  | { readonly kind: 'signed-in'; readonly session: Session };

/** Whether who was here is gone for good, and did not only lose the session. */
export const hasLeft = (state: SessionState): boolean =>
  state.kind === 'signed-out' && (state.why === 'left' || state.why === 'erased');

export class SignInError extends Error {
  constructor(readonly reason: 'wrong' | 'limited' | 'unreachable' | 'other') {
    super(reason);
    this.name = 'SignInError';
  }
}

export class PhoneError extends Error {
  constructor(readonly reason: 'malformed' | 'taken' | 'too-soon' | 'wrong-code' | 'unreachable' | 'other') {
    super(reason);
    this.name = 'PhoneError';
  }
}

/** The sign-in service. */
export interface AuthServer {
  signIn(email: string, password: string): Promise<Session>;
  /** Undefined when the refresh token is no longer good; throws when nobody answers. */
  refresh(session: Session): Promise<Session | undefined>;
  signOut(session: Session): Promise<void>;
  /** Has a code sent to the number that the user wants to have; throws a {@link PhoneError}. */
  sendCode(session: Session, phone: string): Promise<void>;
  /** Makes the number the user's with the code that came there, in a session of its own; throws a {@link PhoneError}. */
  confirmPhone(phone: string, code: string): Promise<Session>;
  /** Ends all sessions of the user; throws when nobody answers. */
  signOutEverywhere(session: Session): Promise<void>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A session from where anybody could have written: this tab's storage or another tab. */
export const parseSession = (value: unknown): Session | undefined => {
  if (!isRecord(value)) {
    return undefined;
  }
  const { accessToken, refreshToken, expiresAt, userId, email, name } = value;
  return typeof accessToken === 'string' &&
    typeof refreshToken === 'string' &&
    typeof expiresAt === 'number' &&
    typeof userId === 'string' &&
    typeof email === 'string' &&
    typeof name === 'string'
    ? { accessToken, refreshToken, expiresAt, userId, email, name }
    : undefined;
};
