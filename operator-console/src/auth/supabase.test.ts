import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { supabaseAuth } from './supabase';
import { server } from '@/testing/server';
import { ALEX, tokenWith } from '@/testing/show';

const URL = 'https://project.supabase.test';
const auth = supabaseAuth({ supabaseUrl: URL, supabasePublishableKey: 'publishable' });

const refusal = (status: number, code: string) =>
  HttpResponse.json(
    { code, message: 'No.' },
    { status, headers: { 'x-supabase-api-version': '2024-01-01' } },
  );

describe('a number of one’s own', () => {
  it('is asked for with the token of now', async () => {
    let asked: unknown;
    server.use(
      http.put(`${URL}/auth/v1/user`, async ({ request }) => {
        asked = [request.headers.get('authorization'), request.headers.get('apikey'), await request.json()];
        return HttpResponse.json({ id: 'user' });
      }),
    );
    await auth.sendCode(ALEX, '+14155550191');
    expect(asked).toEqual([`Bearer ${ALEX.accessToken}`, 'publishable', { phone: '+14155550191' }]);
  });

  it.each([
    [400, 'validation_failed', 'malformed'],
    [422, 'phone_exists', 'taken'],
    [429, 'over_sms_send_rate_limit', 'too-soon'],
    [500, 'unexpected_failure', 'other'],
  ])('is refused (%i %s) as %s', async (status, code, reason) => {
    server.use(http.put(`${URL}/auth/v1/user`, () => refusal(status, code)));
    await expect(auth.sendCode(ALEX, '+14155550191')).rejects.toMatchObject({ reason });
  });

  it('is not asked for where nobody answers', async () => {
    server.use(http.put(`${URL}/auth/v1/user`, () => HttpResponse.error()));
    await expect(auth.sendCode(ALEX, '+14155550191')).rejects.toMatchObject({ reason: 'unreachable' });
  });

  it('is confirmed in a session of its own', async () => {
    let told: unknown;
    server.use(
      http.post(`${URL}/auth/v1/verify`, async ({ request }) => {
        told = await request.json();
        return HttpResponse.json({
          access_token: tokenWith({ phone: '14155550191' }),
          refresh_token: 'next',
          token_type: 'bearer',
          expires_in: 3_600,
          expires_at: 2_000_000_000,
          user: { id: 'user', email: 'operator@preop.test', user_metadata: { full_name: 'Alex Morgan' } },
        });
      }),
    );
    expect(await auth.confirmPhone('+14155550191', '123456')).toEqual({
      accessToken: tokenWith({ phone: '14155550191' }),
      refreshToken: 'next',
      expiresAt: 2_000_000_000,
      userId: 'user',
      email: 'operator@preop.test',
      name: 'Alex Morgan',
    });
    expect(told).toMatchObject({ type: 'phone_change', phone: '+14155550191', token: '123456' });
  });

  it('is not confirmed by another code', async () => {
    server.use(http.post(`${URL}/auth/v1/verify`, () => refusal(403, 'otp_expired')));
    await expect(auth.confirmPhone('+14155550191', '0')).rejects.toMatchObject({ reason: 'wrong-code' });
  });
});
