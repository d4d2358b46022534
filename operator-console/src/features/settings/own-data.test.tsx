import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readExport } from './own-data';
import { saveFile } from '@/lib/save-file';
import { at, server } from '@/testing/server';
import { expectAccessible, showAt } from '@/testing/show';

vi.mock('@/lib/save-file', () => ({ saveFile: vi.fn() }));

const unavailable = () => HttpResponse.json({ code: 'service_unavailable' }, { status: 503 });

const exporting = (text: string) =>
  server.use(
    http.get(
      at('/api/me/export'),
      () => new HttpResponse(text, { headers: { 'content-type': 'application/x-ndjson' } }),
    ),
  );

beforeEach(() => {
  server.use(
    http.get(at('/api/assistant-settings'), unavailable),
    http.get(at('/api/notification-preferences'), unavailable),
  );
});
afterEach(() => vi.mocked(saveFile).mockReset());

describe('a copy of everything', () => {
  const copy = '{"kind":"owner","data":{}}\n{"kind":"contact","data":{}}\n';

  it('is a file, and says that nothing is missing', async () => {
    exporting(`${copy}{"kind":"end","data":{"missing":[]}}\n`);
    const { user } = await showAt('/settings');
    await user.click(await screen.findByRole('button', { name: 'Download' }));
    expect(await screen.findByText('Saved: 2 entries. Nothing is missing.')).toBeVisible();
    const [content, name] = vi.mocked(saveFile).mock.lastCall ?? [];
    expect(name).toBe('my-data.jsonl');
    expect(content?.size).toBe(copy.length + '{"kind":"end","data":{"missing":[]}}\n'.length);
    await expectAccessible();
  });

  it('names what could not be fetched', async () => {
    exporting(`${copy}{"kind":"end","data":{"missing":["recordings","transcripts"]}}`);
    const { user } = await showAt('/settings');
    await user.click(await screen.findByRole('button', { name: 'Download' }));
    expect(await screen.findByText(/could not be fetched: recordings, transcripts/)).toBeVisible();
    expect(saveFile).toHaveBeenCalledOnce();
  });

  it('is not saved when it broke off', async () => {
    exporting(copy);
    const { user } = await showAt('/settings');
    await user.click(await screen.findByRole('button', { name: 'Download' }));
    expect(await screen.findByText(/broke off before it was complete/)).toBeVisible();
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('is read in whatever pieces it comes', async () => {
    const bytes = new TextEncoder().encode('{"kind":"owner"}\n{"kind":"end","data":{"missing":["ñ"]}}\n');
    const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        bytes.forEach((_, i) => controller.enqueue(bytes.slice(i, i + 1)));
        controller.close();
      },
    });
    const counts: number[] = [];
    const read = await readExport(pieces, (count) => counts.push(count));
    expect(read).toMatchObject({ entries: 1, missing: ['ñ'] });
    expect(read.content.size).toBe(bytes.length);
    expect(new Set(counts)).toEqual(new Set([0, 1, 2]));
  });
});

describe('deleting everything', () => {
  const open = async () => {
    const shown = await showAt('/settings');
    await shown.user.click(await screen.findByRole('button', { name: 'Delete…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete everything' }));
    return { ...shown, dialog };
  };

  it('says what goes and what stays, wants it in writing, and ends the session', async () => {
    let asked = 0;
    server.use(
      http.delete(at('/api/me'), () => {
        asked += 1;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user, dialog, router } = await open();
    expect(dialog.getByText(/tasks, calls, approvals, contacts/)).toBeVisible();
    expect(dialog.getByText(/asked not to be called/)).toBeVisible();
    await expectAccessible();
    const confirm = dialog.getByRole('button', { name: 'Delete everything' });
    expect(confirm).toBeDisabled();
    await user.type(dialog.getByLabelText(/to confirm/), 'delete{Enter}');
    expect(confirm).toBeDisabled();
    await user.type(dialog.getByLabelText(/to confirm/), ' everything{Enter}');
    expect(await screen.findByText(/you are signed out everywhere/)).toBeVisible();
    expect(asked).toBe(1);
    expect(router.state.location.href).toBe('/sign-in');
    expect(sessionStorage.getItem('preop.session')).toBeNull();
  });

  it('does nothing during a call, and says so', async () => {
    server.use(http.delete(at('/api/me'), () => HttpResponse.json({ code: 'conflict' }, { status: 409 })));
    const { user, dialog } = await open();
    await user.type(dialog.getByLabelText(/to confirm/), 'Delete everything{Enter}');
    expect(await dialog.findByText(/Hang up first/)).toBeVisible();
    expect(sessionStorage.getItem('preop.session')).not.toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
