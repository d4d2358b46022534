import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { PhoneError, type AuthServer } from '@/auth/session';
import { at, server } from '@/testing/server';
import { ALEX, expectAccessible, showAt, tokenWith } from '@/testing/show';

const unavailable = () => HttpResponse.json({ code: 'service_unavailable' }, { status: 503 });

const auth = {
  sendCode: vi.fn<AuthServer['sendCode']>(),
  confirmPhone: vi.fn<AuthServer['confirmPhone']>(),
};

beforeEach(() => {
  auth.sendCode.mockReset().mockResolvedValue();
  auth.confirmPhone.mockReset().mockResolvedValue({
    ...ALEX,
    expiresAt: ALEX.expiresAt + 60,
    accessToken: tokenWith({ phone: '14155550191' }),
  });
  server.use(
    http.get(at('/api/assistant-settings'), unavailable),
    http.get(at('/api/notification-preferences'), unavailable),
  );
});

const panel = async () => within(await screen.findByRole('region', { name: 'Transfer to me' }));

it('a number is confirmed with the code that came there', async () => {
  const { user, router } = await showAt('/settings#transfer', { auth });
  const own = await panel();
  expect(own.getByText('None yet')).toBeVisible();
  await user.click(own.getByRole('button', { name: 'Add a number' }));
  await user.type(own.getByLabelText('New number'), '415{Enter}');
  expect(own.getByText(/country code, for example/)).toBeVisible();
  expect(auth.sendCode).not.toHaveBeenCalled();
  await user.clear(own.getByLabelText('New number'));
  await user.type(own.getByLabelText('New number'), '+1 (415) 555-0191{Enter}');
  const code = await own.findByLabelText('Code from the SMS');
  expect(auth.sendCode).toHaveBeenCalledWith(expect.anything(), '+14155550191');
  expect(own.getByText(/Sent to \+1 415 ••• 0191/)).toBeVisible();
  await expectAccessible();

  auth.confirmPhone.mockRejectedValueOnce(new PhoneError('wrong-code'));
  await user.type(code, '000 000{Enter}');
  expect(await own.findByText(/This is not the code/)).toBeVisible();
  await user.clear(code);
  await user.type(code, '123456{Enter}');
  expect(await own.findByText('+1 415 ••• 0191')).toBeVisible();
  expect(auth.confirmPhone).toHaveBeenLastCalledWith('+14155550191', '123456');
  expect(await screen.findByText('Your number is confirmed.')).toBeVisible();
  expect(router.state.location.href).toBe('/settings#transfer');
  expect(JSON.stringify([localStorage, sessionStorage])).not.toContain('+1415');
});

it.each([
  ['taken', /Somebody else here/],
  ['too-soon', /Wait a minute/],
  ['unreachable', /does not answer/],
] as const)('a number to which no code goes (%s) stays to be corrected', async (reason, words) => {
  auth.sendCode.mockRejectedValue(new PhoneError(reason));
  const { user } = await showAt('/settings', { auth, phone: '14155550190' });
  const own = await panel();
  expect(own.getByText('+1 415 ••• 0190')).toBeVisible();
  await user.click(own.getByRole('button', { name: 'Change' }));
  await user.type(own.getByLabelText('New number'), '+14155550191{Enter}');
  expect(await own.findByText(words)).toBeVisible();
  expect(own.getByLabelText('New number')).toHaveValue('+14155550191');
});

it('the number that one has is not asked about again', async () => {
  const { user } = await showAt('/settings', { auth, phone: '14155550190' });
  const own = await panel();
  await user.click(own.getByRole('button', { name: 'Change' }));
  await user.type(own.getByLabelText('New number'), '+14155550190{Enter}');
  expect(own.getByText('This is your number already.')).toBeVisible();
  expect(auth.sendCode).not.toHaveBeenCalled();
});
