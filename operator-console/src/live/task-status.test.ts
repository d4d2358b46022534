import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keys } from '@/domain/keys';
import type { Schemas } from '@/lib/api';
import { moveTask } from '@/live/task-status';

type Row = Pick<Schemas['CallTaskView'], 'id' | 'status' | 'version'>;

describe('a task that the feed has moved', () => {
  let cache: QueryClient;
  let stored: Row;
  let asked: number;
  beforeEach(async () => {
    vi.useFakeTimers();
    cache = new QueryClient();
    stored = { id: 't', status: 'in_progress', version: 4 };
    asked = 0;
    new QueryObserver(cache, {
      queryKey: keys.task('t'),
      queryFn: () => {
        asked++;
        return { call_task: stored };
      },
    }).subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    asked = 0;
  });
  afterEach(() => {
    cache.clear();
    vi.useRealTimers();
  });
  const shown = (): string | undefined =>
    cache.getQueryData<Schemas['TaskResponse']>(keys.task('t'))?.call_task?.status;

  it('is asked for until the database is as far, and does not fall back meanwhile', async () => {
    moveTask(cache, 't', 'completed');
    await vi.advanceTimersByTimeAsync(1_000);
    expect([asked, shown()]).toEqual([1, 'completed']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([asked, shown()]).toEqual([2, 'completed']);
    stored = { id: 't', status: 'completed', version: 5 };
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked, shown()]).toEqual([3, 'completed']);
  });

  it('is what a newer row says', async () => {
    moveTask(cache, 't', 'ready_to_call');
    stored = { id: 't', status: 'cancelled', version: 6 };
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked, shown()]).toEqual([1, 'cancelled']);
  });

  it('is left to the database in the end', async () => {
    moveTask(cache, 't', 'completed');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked, shown()]).toEqual([4, 'in_progress']);
  });

  it('follows the latest event alone', async () => {
    moveTask(cache, 't', 'completed');
    moveTask(cache, 't', 'failed');
    await vi.advanceTimersByTimeAsync(1_000);
    stored = { id: 't', status: 'failed', version: 5 };
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked, shown()]).toEqual([3, 'failed']);
  });
});
