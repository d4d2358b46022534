import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keys } from '@/domain/keys';
import type { Schemas } from '@/lib/api';
import { applyLiveEvent, refreshAll } from '@/live/apply';
import type { CallView } from '@/live/call-view';
import type { LiveEvent } from '@/live/events';

const ended: LiveEvent = {
  kind: 'call-moved',
  sessionId: 's',
  taskId: 't',
  status: 'completed',
  answeredBy: 'human',
  failureReason: undefined,
  durationSeconds: 42,
};

describe('what a live event changes', () => {
  let cache: QueryClient;
  beforeEach(() => {
    vi.useFakeTimers();
    cache = new QueryClient();
  });
  afterEach(() => vi.useRealTimers());

  it('moves a task where it is shown', () => {
    cache.setQueryData(keys.task('t'), { call_task: { id: 't', status: 'in_progress', title: 'Book' } });
    cache.setQueryData([...keys.taskLists, {}], {
      pages: [
        {
          call_tasks: [
            { id: 't', status: 'in_progress' },
            { id: 'u', status: 'pending' },
          ],
        },
      ],
      pageParams: [''],
    });
    applyLiveEvent(cache, { kind: 'task-moved', taskId: 't', status: 'completed' });
    expect(cache.getQueryData(keys.task('t'))).toEqual({
      call_task: { id: 't', status: 'completed', title: 'Book' },
    });
    expect(cache.getQueryData([...keys.taskLists, {}])).toMatchObject({
      pages: [
        {
          call_tasks: [
            { id: 't', status: 'completed' },
            { id: 'u', status: 'pending' },
          ],
        },
      ],
    });
  });

  it('ends a call: its state, what was about to be said, and its place among the live ones', () => {
    cache.setQueryData(keys.session('s'), { call_session: { id: 's', status: 'connected' } });
    cache.setQueryData(keys.liveSessions, [{ id: 's' }, { id: 'other' }]);
    applyLiveEvent(cache, {
      kind: 'words',
      sessionId: 's',
      speaker: 'assistant',
      turn: 1,
      index: 0,
      text: 'Goodbye!',
      interrupted: false,
      atMs: undefined,
      phase: 'planned',
    });
    applyLiveEvent(cache, ended);
    expect(cache.getQueryData<Schemas['SessionDetails']>(keys.session('s'))?.call_session).toEqual({
      id: 's',
      status: 'completed',
      answered_by: 'human',
      duration_seconds: 42,
    });
    expect(cache.getQueryData<CallView>(keys.liveCall('s'))?.lines).toEqual([]);
    expect(cache.getQueryData(keys.liveSessions)).toEqual([{ id: 'other' }]);
  });

  it('does not bring a call back to where it was', () => {
    cache.setQueryData(keys.session('s'), { call_session: { id: 's', status: 'completed' } });
    applyLiveEvent(cache, { ...ended, status: 'ringing' });
    expect(cache.getQueryData(keys.session('s'))).toEqual({ call_session: { id: 's', status: 'completed' } });
  });

  it('knows that a call whose words are heard was answered, though nothing has said so yet', () => {
    cache.setQueryData(keys.session('s'), { call_session: { id: 's', status: 'initiated' } });
    const words: LiveEvent = {
      kind: 'words',
      sessionId: 's',
      speaker: 'assistant',
      turn: 0,
      index: 0,
      text: 'Hello.',
      interrupted: false,
      atMs: undefined,
      phase: 'planned',
    };
    applyLiveEvent(cache, words);
    expect(cache.getQueryData(keys.session('s'))).toEqual({ call_session: { id: 's', status: 'initiated' } });
    applyLiveEvent(cache, { ...words, phase: 'spoken', atMs: 400 });
    expect(cache.getQueryData(keys.session('s'))).toEqual({ call_session: { id: 's', status: 'connected' } });
  });

  it('keeps an agent silent that was paused elsewhere', () => {
    cache.setQueryData(keys.session('s'), { call_session: { id: 's', paused: false } });
    applyLiveEvent(cache, { kind: 'paused', sessionId: 's', paused: true });
    expect(cache.getQueryData(keys.session('s'))).toEqual({ call_session: { id: 's', paused: true } });
    applyLiveEvent(cache, { kind: 'paused', sessionId: 'unknown', paused: true });
    expect(cache.getQueryData(keys.session('unknown'))).toBeUndefined();
  });

  it('asks again only when the database has had time to say the same', () => {
    const asked = vi.spyOn(cache, 'invalidateQueries');
    applyLiveEvent(cache, ended);
    expect(asked).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(asked).toHaveBeenCalledWith({ queryKey: keys.sessions });
  });

  it('shows a request for approval once, and how it was settled', () => {
    const asked: LiveEvent = {
      kind: 'approval-asked',
      approvalId: 'a',
      sessionId: 's',
      reason: 'price',
      amount: 300,
      currency: 'USD',
      quote: 'That is $300.',
      expiresAt: '2026-12-05T10:00:00Z',
    };
    applyLiveEvent(cache, asked);
    applyLiveEvent(cache, asked);
    expect(cache.getQueryData(keys.approvals)).toMatchObject([{ id: 'a', amount: 300, status: 'pending' }]);
    applyLiveEvent(cache, { kind: 'approval-settled', approvalId: 'a', status: 'expired' });
    expect(cache.getQueryData(keys.approvals)).toMatchObject([{ id: 'a', status: 'expired' }]);
  });

  it('leaves the words of calls alone when everything else is asked for again', async () => {
    cache.setQueryData(keys.liveCall('s'), { lines: [], partial: undefined, latencies: [] });
    cache.setQueryData(keys.approvals, []);
    refreshAll(cache);
    await vi.advanceTimersByTimeAsync(0);
    expect(cache.getQueryState(keys.liveCall('s'))?.isInvalidated).toBe(false);
    expect(cache.getQueryState(keys.approvals)?.isInvalidated).toBe(true);
  });
});
