import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { allows, switched, withAuthority } from './authority';
import type { Schemas } from '@/lib/api';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const READY: Schemas['CallTaskView'] = {
  id: 't1',
  status: 'ready_to_call',
  priority: 'normal',
  raw_instruction: 'Book a cleaning under $100',
  title: 'Book a cleaning',
  created_at: '2026-11-21T10:00:00Z',
  version: 1,
  ai_plan: { goal: 'A cleaning next week', steps: ['Ask for a time'] },
  authority: {
    commitments: ['book', 'inquire'],
    may_disclose: ['name'],
    ceiling: { amount: 100, currency: 'USD' },
  },
};

describe('the limits of a call', () => {
  let task = READY;
  let sent: unknown[] = [];

  /** The service, which keeps what it is told once `gate` opens. */
  const keeping = (gate: Promise<void> = Promise.resolve()) =>
    http.patch(at('/api/call-tasks/t1'), async ({ request }) => {
      const { authority } = (await request.json()) as { authority: Schemas['AuthorityBody'] };
      sent.push(authority);
      await gate;
      task = { ...withAuthority({ call_task: task }, authority).call_task, version: 2 };
      return HttpResponse.json({ success: true, call_task: task });
    });

  const refusing = (code: string, status: number) =>
    http.patch(at('/api/call-tasks/t1'), () => HttpResponse.json({ code, title: 'No' }, { status }));

  const shown = async () => {
    const view = await showAt('/tasks/t1');
    await screen.findByRole('heading', { name: 'Limits of this call' });
    return view;
  };

  const can = (name: string) => screen.getByRole('switch', { name });

  beforeEach(() => {
    task = READY;
    sent = [];
    server.use(
      http.get(at('/api/call-tasks/t1'), () => HttpResponse.json({ call_task: task })),
      http.get(at('/api/call-sessions'), () => HttpResponse.json({ call_sessions: [] })),
      keeping(),
    );
  });

  it('are all there to be switched, in one order whatever is on', async () => {
    const { user } = await shown();
    const names = () => screen.getAllByRole('switch').map((each) => each.closest('label')?.textContent);
    const before = names();
    expect(before[0]).toBe('ask for information');
    expect(can('book or reserve')).toBeChecked();
    expect(can('place an order')).not.toBeChecked();
    expect(can('tell your name')).toBeChecked();
    expect(can('tell your address')).not.toBeChecked();
    expect(
      within(screen.getByRole('group', { name: 'What it may tell' })).getAllByRole('switch'),
    ).toHaveLength(5);
    await user.click(can('book or reserve'));
    expect(names()).toEqual(before);
    await expectAccessible();
  });

  it('change before the service has answered, one item at a time', async () => {
    let open: () => void = () => undefined;
    server.use(keeping(new Promise((resolve) => (open = resolve))));
    const { user } = await shown();
    await user.click(can('book or reserve'));
    await user.click(can('tell your e-mail'));
    expect(can('book or reserve')).not.toBeChecked();
    expect(can('tell your e-mail')).toBeChecked();
    expect(screen.getByRole('button', { name: 'Start call' })).toBeDisabled();
    expect(sent).toEqual([{ commitments: ['inquire'] }]);
    open();
    await waitFor(() =>
      expect(sent).toEqual([{ commitments: ['inquire'] }, { may_disclose: ['name', 'email'] }]),
    );
    await waitFor(() => expect(screen.getByRole('button', { name: 'Start call' })).toBeEnabled());
    expect(can('book or reserve')).not.toBeChecked();
    expect(can('tell your e-mail')).toBeChecked();
  });

  it('go back when they could not be kept, and it is said why', async () => {
    server.use(refusing('already_calling', 409));
    const { user } = await shown();
    await user.click(can('tell your name'));
    expect(await screen.findByText('This call is already going on')).toBeVisible();
    expect(can('tell your name')).toBeChecked();
    await expectAccessible();
  });

  it('are changed without a mouse', async () => {
    const { user } = await shown();
    can('cancel what you have').focus();
    await user.keyboard(' ');
    await waitFor(() => expect(sent).toEqual([{ commitments: ['book', 'inquire', 'cancel'] }]));
    expect(can('cancel what you have')).toHaveFocus();
  });

  it('hold a price in the currency one chooses', async () => {
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: 'Change the limit' }));
    const limit = screen.getByLabelText('Limit');
    expect(limit).toHaveFocus();
    await user.clear(limit);
    for (const wrong of ['-5', '1e5', '0', '100000.01', '1.234']) {
      await user.clear(limit);
      await user.type(limit, wrong);
      expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    }
    await user.clear(limit);
    await user.type(limit, '150,50');
    await user.click(screen.getByRole('button', { name: /Currency/ }));
    await user.click(await screen.findByRole('option', { name: 'EUR' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('up to €150.50')).toBeVisible();
    expect(sent).toEqual([{ ceiling: { amount: 150.5, currency: 'EUR' } }]);
    expect(screen.getByRole('button', { name: 'Change the limit' })).toHaveFocus();
  });

  it('let nothing be spent without a price, and ask for one before anything may', async () => {
    const { user } = await shown();
    await user.click(can('agree to a payment'));
    expect(await screen.findByText('No limit is given: nothing may be spent.')).toBeVisible();
    expect(sent).toEqual([{ ceiling: null }]);
    await user.click(can('agree to a payment'));
    await user.keyboard('{Escape}');
    expect(can('agree to a payment')).not.toBeChecked();
    await user.click(can('agree to a payment'));
    await user.keyboard('80{Enter}');
    expect(await screen.findByText('up to $80')).toBeVisible();
    expect(sent).toEqual([{ ceiling: null }, { ceiling: { amount: 80, currency: 'USD' } }]);
  });

  it('end at a time that one sets, and has no end again', async () => {
    const { user } = await shown();
    const onlyUntil = 'call only until a time that you set';
    expect(screen.getByText('No time is set: it may call until this is done.')).toBeVisible();
    await user.click(can(onlyUntil));
    expect(screen.getAllByRole('spinbutton')[0]).toHaveFocus();
    await user.keyboard('12052027');
    await user.keyboard('500P');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('until Dec 5, 2027, 5:00 PM')).toBeVisible();
    expect(sent).toEqual([{ until: new Date(2027, 11, 5, 17).toISOString() }]);
    await expectAccessible();
    await user.click(can(onlyUntil));
    expect(await screen.findByText('No time is set: it may call until this is done.')).toBeVisible();
    expect(sent.at(-1)).toEqual({ until: null });
  });

  it('are only to be read once it goes on', async () => {
    task = {
      ...READY,
      status: 'in_progress',
      authority: { ...READY.authority, until: new Date(2027, 11, 5, 17).toISOString() },
    };
    await shown();
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByText('agree to up to $100')).toBeVisible();
    expect(screen.getByText('call until Dec 5, 2027, 5:00 PM')).toBeVisible();
  });
});

describe('a list of what may be', () => {
  it('never sends what this page does not know', () => {
    expect(switched(['unknown', 'book'], 'order', true)).toEqual(['book', 'order']);
    expect(switched(['unknown', 'book'], 'book', false)).toEqual([]);
  });

  it('takes booking and reserving for one, as the agent does', () => {
    expect(allows(['reserve'], 'book')).toBe(true);
    expect(switched(['book', 'reserve', 'inquire'], 'book', false)).toEqual(['inquire']);
  });
});
