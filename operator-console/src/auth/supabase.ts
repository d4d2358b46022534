import {
  AuthClient,
  isAuthRetryableFetchError,
  type AuthError,
  type Session as Granted,
} from '@supabase/auth-js';
import { PhoneError, SignInError, type AuthServer, type Session } from '@/auth/session';
import type { RuntimeConfig } from '@/lib/runtime-config';

const toSession = (granted: Granted): Session => ({
  accessToken: granted.access_token,
  refreshToken: granted.refresh_token,
  expiresAt: granted.expires_at ?? Math.floor(Date.now() / 1000) + granted.expires_in,
  userId: granted.user.id,
  email: granted.user.email ?? '',
  name:
    typeof granted.user.user_metadata['full_name'] === 'string'
      ? granted.user.user_metadata['full_name']
      : '',
});

const reasonOf = (error: AuthError): SignInError['reason'] => {
  if (isAuthRetryableFetchError(error)) return 'unreachable';
  if (error.status === 400) return 'wrong';
  return error.status === 429 ? 'limited' : 'other';
};

const PHONE_REASONS: Readonly<Record<string, PhoneError['reason']>> = {
  validation_failed: 'malformed',
  phone_exists: 'taken',
  over_sms_send_rate_limit: 'too-soon',
  over_request_rate_limit: 'too-soon',
  otp_expired: 'wrong-code',
};

const codeOf = async (response: Response): Promise<unknown> => {
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
};

const phoneError = (code: unknown): PhoneError =>
  new PhoneError((typeof code === 'string' ? PHONE_REASONS[code] : undefined) ?? 'other');

/**
 * Supabase Auth over its own client, which here only speaks the protocol: it keeps nothing and renews nothing by itself,
 * because its tabs would spend the same refresh token twice and so lose the session.
 */
export const supabaseAuth = (config: RuntimeConfig): AuthServer => {
  const client = new AuthClient({
    url: `${config.supabaseUrl}/auth/v1`,
    headers: { apikey: config.supabasePublishableKey },
    autoRefreshToken: false,
    persistSession: false,
    detectSessionInUrl: false,
  });
  return {
    async signIn(email, password) {
      const { data, error } = await client.signInWithPassword({ email, password });
      if (error) throw new SignInError(reasonOf(error));
      return toSession(data.session);
    },
    async refresh(session) {
      const { data, error } = await client.refreshSession({ refresh_token: session.refreshToken });
      if (error && isAuthRetryableFetchError(error)) throw new SignInError('unreachable');
      return data.session ? toSession(data.session) : undefined;
    },
    async signOut(session) {
      await client.admin.signOut(session.accessToken, 'local');
    },
    async sendCode(session, phone) {
      // the client would do this only with a session that it holds and renews
      const response = await fetch(`${config.supabaseUrl}/auth/v1/user`, {
        method: 'PUT',
        headers: {
          apikey: config.supabasePublishableKey,
          authorization: `Bearer ${session.accessToken}`,
          'content-type': 'application/json',
          'x-supabase-api-version': '2024-01-01',
        },
        body: JSON.stringify({ phone }),
      }).catch(() => {
        throw new PhoneError('unreachable');
      });
      if (!response.ok) throw phoneError(await codeOf(response));
    },
    async confirmPhone(phone, code) {
      const { data, error } = await client.verifyOtp({ phone, token: code, type: 'phone_change' });
      if (error && isAuthRetryableFetchError(error)) throw new PhoneError('unreachable');
      if (error || !data.session) throw phoneError(error?.code);
      return toSession(data.session);
    },
    async signOutEverywhere(session) {
      const { error } = await client.admin.signOut(session.accessToken, 'global');
      if (error) throw new SignInError(reasonOf(error));
    },
  };
};
