import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { openingOf } from './disclosure';
import type { Settings } from '@/domain/settings';
import { errorsOf } from './validate';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const settings: Settings = {
  voice_preference: 'professional_male',
  default_tone: 'friendly',
  max_auto_approve_amount: 100,
  auto_retry_failed_calls: false,
  max_retry_attempts: 2,
  business_hours_only: false,
  language_preference: 'en-US',
  default_region: 'US',
  home_area_code: '415',
  record_calls: false,
  sms_fallback: false,
  leave_voicemail: false,
  timezone: 'America/Los_Angeles',
};

describe('the settings', () => {
  const saved: Settings[] = [];
  beforeEach(() => {
    saved.length = 0;
    server.use(
      http.get(at('/api/assistant-settings'), () => HttpResponse.json({ assistant_settings: settings })),
      http.put(at('/api/assistant-settings'), async ({ request }) => {
        const body = (await request.json()) as Settings;
        saved.push(body);
        return HttpResponse.json({ assistant_settings: body });
      }),
      http.get(at('/api/notification-preferences'), () =>
        HttpResponse.json({
          notification_preferences: {
            preferences: [{ notification_type: 'call_failed', channel: 'email', enabled: false }],
          },
          degraded: [],
        }),
      ),
    );
  });

  it('are saved as a whole once they are changed', async () => {
    const { user } = await showAt('/settings');
    await user.click(await screen.findByRole('switch', { name: 'Record calls' }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Settings are saved.')).toBeVisible();
    expect(saved).toEqual([{ ...settings, record_calls: true }]);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
  });

  it('are not sent while something is wrong with them', async () => {
    const { user } = await showAt('/settings');
    const area = await screen.findByLabelText('Area code');
    await user.clear(area);
    await user.type(area, '4x');
    expect(await screen.findByText('Up to five digits.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(area).toHaveValue('415');
  });

  it('show what every call will begin with', async () => {
    const { user } = await showAt('/settings');
    const preview = await screen.findByRole('figure');
    expect(preview).toHaveTextContent('Hello, this is an AI assistant calling on behalf of Alex Morgan.');
    await user.type(screen.getByLabelText('First sentence in your own words'), 'Good day.');
    expect(preview).toHaveTextContent(/Alex Morgan. Good day./);
    expect(within(preview).getByText(/follow the usual sentence/)).toBeVisible();
  });

  it('take a choice of notifications back when it cannot be kept', async () => {
    server.use(
      http.put(at('/api/notification-preferences'), () =>
        HttpResponse.json({ code: 'service_unavailable' }, { status: 503 }),
      ),
    );
    const { user } = await showAt('/settings');
    const box = await screen.findByRole('checkbox', { name: 'A call did not work, E-mail' });
    await user.click(box);
    expect(await screen.findByText('A part of the service is down')).toBeVisible();
    await waitFor(() => expect(box).not.toBeChecked());
  });
});

describe('how one is told', () => {
  const sent: unknown[] = [];
  const kept = {
    email: 'alex@preop.test',
    phone_number: '+14155550100',
    quiet_hours: { from: '22:00', until: '07:00', time_zone: 'America/Los_Angeles' },
  };
  beforeEach(() => {
    sent.length = 0;
    server.use(
      http.get(at('/api/assistant-settings'), () => HttpResponse.json({ assistant_settings: settings })),
      http.get(at('/api/notification-preferences'), () =>
        HttpResponse.json({
          notification_preferences: {
            ...kept,
            preferences: [{ notification_type: 'call_failed', channel: 'email', enabled: false }],
          },
          degraded: [],
        }),
      ),
      http.put(at('/api/notification-preferences'), async ({ request }) => {
        const body = (await request.json()) as object;
        sent.push(body);
        return HttpResponse.json({ notification_preferences: { preferences: [], ...body }, degraded: [] });
      }),
    );
  });

  it('keeps the addresses and the quiet hours when a choice is changed', async () => {
    const { user } = await showAt('/settings');
    await user.click(await screen.findByRole('checkbox', { name: 'A call did not work, E-mail' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          ...kept,
          preferences: [{ notification_type: 'call_failed', channel: 'email', enabled: true }],
        },
      ]),
    );
  });

  it('takes addresses as people write them, and the end of the quiet hours', async () => {
    const { user } = await showAt('/settings');
    const number = await screen.findByLabelText('Mobile number');
    await user.clear(number);
    await user.type(number, '415');
    expect(screen.getByText(/country code/)).toBeVisible();
    await user.clear(number);
    await user.type(number, '+1 (415) 555-0101');
    await user.clear(screen.getByLabelText('E-mail address'));
    await user.click(screen.getByRole('switch', { name: 'Quiet hours' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toEqual([{ phone_number: '+14155550101' }]));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
  });
});

describe('the first sentence', () => {
  it.each([
    ['', 'en-US', 'Hello, this is an AI assistant calling on behalf of Kim.'],
    ['', 'es', 'Hola, soy un asistente de inteligencia artificial y llamo de parte de Kim.'],
    ['Hi, I am the AI of {owner}.', 'en', 'Hi, I am the AI of Kim.'],
    ['Hi, MAIN desk.', 'en', 'Hello, this is an AI assistant calling on behalf of Kim. Hi, MAIN desk.'],
    ['Llama la IA de {owner}.', 'es', 'Llama la IA de Kim.'],
  ])('of %j in %s names an AI', (wording, language, opening) => {
    expect(openingOf(wording, language, 'Kim')).toBe(opening);
  });
});

describe('validation', () => {
  it('knows what the service would refuse', () => {
    expect(errorsOf(settings)).toEqual({});
    expect(
      Object.keys(
        errorsOf({
          ...settings,
          max_auto_approve_amount: NaN,
          default_region: 'USA',
          home_area_code: '123456',
          timezone: 'Mars/Base',
          voice_preference: ' ',
        }),
      ).sort(),
    ).toEqual([
      'default_region',
      'home_area_code',
      'max_auto_approve_amount',
      'timezone',
      'voice_preference',
    ]);
  });
});
