import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys } from '@/domain/keys';
import type { Segment } from '@/domain/sessions';
import { EMPTY_CALL, withTranscript, type CallView } from '@/live/call-view';

/** The words of a call: what the feed brings, and what was written down before this page was opened or while it was deaf. */
export const useLiveCall = (sessionId: string, transcript: readonly Segment[] | undefined): CallView => {
  const cache = useQueryClient();
  const { data } = useQuery<CallView>({
    queryKey: keys.liveCall(sessionId),
    queryFn: skipToken,
    staleTime: Infinity,
  });
  useEffect(() => {
    if (transcript) {
      cache.setQueryData<CallView>(keys.liveCall(sessionId), (known) =>
        withTranscript(known ?? EMPTY_CALL, transcript),
      );
    }
  }, [cache, sessionId, transcript]);
  return data ?? EMPTY_CALL;
};
