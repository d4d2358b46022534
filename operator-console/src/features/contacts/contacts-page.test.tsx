import { render, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Leftovers } from './leftovers';
import { removeAll } from './removal';
import { Intl18n, loadIntl } from '@/i18n/i18n';
import { roomForRows } from '@/testing/layout';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

const ada = { id: 'a', name: 'Ada Dental', phone_number: '+14155550100', company_name: 'Ada & Sons' };
const zoe = { id: 'z', name: 'Zoë Pizza', phone_number: '+14155550101', email: 'zoe@preop.test' };

/** A file as browsers have it: the simulated one cannot be read. */
const file = (text: string, name: string): File =>
  Object.assign(new File([text], name), {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
  });

const book = (...contacts: object[]) =>
  server.use(http.get(at('/api/contacts'), () => HttpResponse.json({ contacts })));

describe('the contacts', () => {
  beforeEach(roomForRows);

  it('stand in the order of their names, whatever page they came with', async () => {
    server.use(
      http.get(at('/api/contacts'), ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.has('cursor')
            ? { contacts: [ada] }
            : { contacts: [zoe], next_cursor: 'z' },
        ),
      ),
    );
    await showAt('/contacts');
    await screen.findByText('2 contacts');
    expect(screen.getAllByRole('row').map((row) => row.getAttribute('aria-label'))).toEqual([
      'Ada Dental',
      'Zoë Pizza',
    ]);
    await expectAccessible();
  });

  it('are found by a part of the name without its accents, and by digits of the number', async () => {
    book(ada, zoe);
    const { user } = await showAt('/contacts');
    const search = await screen.findByRole('searchbox', { name: 'Search contacts' });
    await user.type(search, 'zoe');
    expect(await screen.findByText('One contact')).toBeVisible();
    await user.clear(search);
    await user.type(search, '555-0100');
    expect(await screen.findByRole('row', { name: /Ada/ })).toBeVisible();
    await user.clear(search);
    await user.type(search, 'nobody');
    expect(await screen.findByText('No contact matches')).toBeVisible();
  });

  it('say what to do when there are none', async () => {
    book();
    await showAt('/contacts');
    expect(await screen.findByText('No contacts yet')).toBeVisible();
    await expectAccessible();
  });

  it('can be asked for again when they could not be had', async () => {
    server.use(
      http.get(at('/api/contacts'), () => HttpResponse.json({ code: 'internal_error' }, { status: 500 })),
    );
    const { user } = await showAt('/contacts');
    const again = await screen.findByRole('button', { name: 'Try again' });
    book(ada);
    await user.click(again);
    expect(await screen.findByText('One contact')).toBeVisible();
  });

  it('take a new one, and say at the field what the service does not take', async () => {
    book(ada);
    const sent: unknown[] = [];
    server.use(
      http.post(at('/api/contacts'), async ({ request }) => {
        sent.push(await request.json());
        return sent.length === 1
          ? HttpResponse.json(
              { code: 'invalid_phone_number', title: 'Invalid phone number', errors: [] },
              { status: 400 },
            )
          : HttpResponse.json({ contact: zoe }, { status: 201 });
      }),
    );
    const { user } = await showAt('/contacts');
    await user.click(await screen.findByRole('button', { name: 'New contact' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(within(dialog).getByText('Write a name.')).toBeVisible();
    await expectAccessible();
    await user.type(within(dialog).getByLabelText(/Name/), 'Zoë Pizza');
    await user.type(within(dialog).getByLabelText(/Phone number/), '555');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findByText(/country code/)).toBeVisible();
    book(ada, zoe);
    await user.type(within(dialog).getByLabelText(/Phone number/), '0101');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('2 contacts')).toBeVisible();
    expect(sent[1]).toEqual({ name: 'Zoë Pizza', phone_number: '5550101' });
  });

  it('lose one at once, and have it back when that is undone', async () => {
    book(ada, zoe);
    const removed: string[] = [];
    server.use(
      http.delete(at('/api/contacts/:id'), ({ params }) => {
        removed.push(String(params['id']));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user, unmount } = await showAt('/contacts');
    const remove = async (name: string): Promise<void> => {
      await user.click(await screen.findByRole('button', { name: `Actions for ${name}` }));
      await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    };
    await remove('Ada Dental');
    expect(await screen.findByText('One contact')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('2 contacts')).toBeVisible();
    await remove('Zoë Pizza');
    unmount();
    await waitFor(() => expect(removed).toEqual(['z']));
  });

  it('that could not be deleted are named with the reason, and go when it is tried again', async () => {
    book(ada, zoe);
    let isUp = false;
    const tried: string[] = [];
    server.use(
      http.delete(at('/api/contacts/:id'), ({ params }) => {
        tried.push(String(params['id']));
        if (params['id'] === 'a') return HttpResponse.json({ code: 'not_found' }, { status: 404 });
        return isUp
          ? new HttpResponse(null, { status: 204 })
          : HttpResponse.json({ code: 'service_unavailable' }, { status: 503 });
      }),
    );
    expect(await removeAll([ada, zoe])).toMatchObject([{ contact: zoe, problem: { status: 503 } }]);
    tried.length = 0;
    const again = vi.fn();
    const { rerender } = render(
      <Intl18n initial={await loadIntl('en')}>
        <Leftovers leftovers={await removeAll([ada, zoe])} onRetry={again} onDismiss={vi.fn()} />
      </Intl18n>,
    );
    const note = screen.getByRole('alert');
    expect(note).toHaveTextContent('One contact is still there');
    expect(note).toHaveTextContent(/Zoë Pizza: A part of the service is down/);
    expect(note).not.toHaveTextContent('Ada');
    within(note).getByRole('button', { name: 'Delete again' }).click();
    expect(again).toHaveBeenCalledOnce();
    rerender(<div />);
    isUp = true;
    expect(await removeAll([zoe])).toEqual([]);
  });

  it('are called from their row: compose has whom, and the address does not', async () => {
    book(ada, zoe);
    sessionStorage.setItem('preop.draft.compose', JSON.stringify({ instruction: 'Order', phone: '555' }));
    const { user, router } = await showAt('/contacts');
    await user.click(await screen.findByRole('button', { name: 'Call Zoë Pizza' }));
    await waitFor(() => expect(screen.getByRole('combobox')).toHaveValue('Zoë Pizza'));
    expect(screen.getByRole('textbox', { name: 'What the call is for' })).toHaveValue('Order');
    expect(router.state.location.href).toBe('/');
    await waitFor(() => expect(router.state.location.state.contactId).toBeUndefined());
  });

  it('come from a file; what is wrong with it is said by line', async () => {
    book(ada);
    const types: (string | null)[] = [];
    server.use(
      http.post(at('/api/contacts/import'), async ({ request }) => {
        types.push(`${request.headers.get('content-type') ?? ''} ${await request.text()}`);
        return types.length === 1
          ? HttpResponse.json(
              {
                code: 'validation_failed',
                errors: [
                  { field: 'line 12', message: 'has no end' },
                  { field: 'line 3, phone_number', message: 'is not a phone number' },
                ],
              },
              { status: 400 },
            )
          : HttpResponse.json({
              success: true,
              imported: { added: 2, merged: 1, unchanged: 0, without_number: [4, 9] },
            });
      }),
    );
    const { user } = await showAt('/contacts');
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    const dialog = await screen.findByRole('dialog');
    const input = (): HTMLElement => dialog.querySelector<HTMLElement>('input[type=file]') ?? dialog;
    await user.upload(input(), file('name,phone', 'book.csv'));
    await within(dialog).findByText(/2 lines have mistakes/);
    expect(
      within(dialog)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['LineFieldWhat is wrong', '3Phone numberis not a phone number', '12has no end']);
    await expectAccessible();
    await user.upload(input(), file('BEGIN:VCARD', 'book.vcf'));
    expect(await within(dialog).findByText('2 contacts added')).toBeVisible();
    expect(within(dialog).getByText(/line 4, 9/)).toBeVisible();
    expect(types).toEqual(['text/csv name,phone', 'text/vcard BEGIN:VCARD']);
  });
});
