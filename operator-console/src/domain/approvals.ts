import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import { answered, api, type Schemas } from '@/lib/api';
import { asProblem } from '@/lib/problem';

export type Approval = Schemas['ApprovalView'];

/** Requests that wait; those that the live feed brings are added, those that were decided stay until the next look. */
export const approvalsQuery = queryOptions({
  queryKey: keys.approvals,
  queryFn: async ({ signal }) =>
    (await answered(api.GET('/api/approvals', { params: { query: { status: 'pending' } }, signal })))
      .approvals ?? [],
});

/** How often an answer is given again, a second apart, that nobody seems to have asked for. */
const PATIENCE = 10;

/** The feed may tell of a request before the service that takes the answer has it on record: a moment later it does. */
export const useDecide = () => {
  const cache = useQueryClient();
  return useMutation({
    retry: (failures, error) => failures < PATIENCE && asProblem(error).code === 'not_found',
    retryDelay: 1_000,
    mutationFn: ({ id, decision, note }: { id: string; decision: 'approved' | 'rejected'; note: string }) =>
      answered(
        api.POST('/api/approvals/{id}/decision', {
          params: { path: { id } },
          body: { decision, ...(note.trim() && { note: note.trim() }) },
        }),
      ),
    onSuccess: (_answer, { id, decision }) =>
      cache.setQueryData<Approval[]>(keys.approvals, (known = []) =>
        known.map((approval) => (approval.id === id ? { ...approval, status: decision } : approval)),
      ),
    onError: () => cache.invalidateQueries({ queryKey: keys.approvals }),
  });
};
