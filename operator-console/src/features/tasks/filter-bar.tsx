import { Chip } from '@/components/ui/chip';
import { Select } from '@/components/ui/select';
import { TASK_LOOKS } from '@/domain/status';
import { PRIORITY_WORDS } from '@/domain/priority';
import type { Priority, TaskFilter, TaskSort, TaskStatus } from '@/domain/tasks';
import { useT, type MessageId } from '@/i18n/i18n';

type Filter = { -readonly [K in keyof TaskFilter]?: NonNullable<TaskFilter[K]> };

const STATUSES: readonly TaskStatus[] = [
  'waiting_for_user',
  'ready_to_call',
  'in_progress',
  'completed',
  'failed',
  'cancelled',
];
const PRIORITIES: readonly Priority[] = ['urgent', 'high', 'normal', 'low'];
const SORTS: Record<TaskSort, MessageId> = {
  '-created_at': 'tasks.sort.newest',
  created_at: 'tasks.sort.oldest',
  '-priority': 'tasks.sort.urgent',
  priority: 'tasks.sort.calm',
};

/** What is shown of the list; kept in the address, so that it can be shared and survives a reload. */
export const FilterBar = ({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) => {
  const t = useT();
  const without = (part: keyof TaskFilter): Filter => ({ ...filter, [part]: undefined });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Select
        hideLabel
        className="w-44"
        label={t('tasks.filter.status')}
        value={filter.status ?? 'any'}
        options={[
          { id: 'any', label: t('tasks.filter.any-status') },
          ...STATUSES.map((status) => ({ id: status, label: t(TASK_LOOKS[status].words) })),
        ]}
        onChange={(status) => onChange(status === 'any' ? without('status') : { ...filter, status })}
      />
      <Select
        hideLabel
        className="w-40"
        label={t('tasks.filter.priority')}
        value={filter.priority ?? 'any'}
        options={[
          { id: 'any', label: t('tasks.filter.any-priority') },
          ...PRIORITIES.map((priority) => ({ id: priority, label: t(PRIORITY_WORDS[priority]) })),
        ]}
        onChange={(priority) => onChange(priority === 'any' ? without('priority') : { ...filter, priority })}
      />
      <div className="flex flex-1 flex-wrap items-center gap-2">
        {filter.q && <Chip label={`“${filter.q}”`} onRemove={() => onChange(without('q'))} />}
        {filter.status && (
          <Chip label={t(TASK_LOOKS[filter.status].words)} onRemove={() => onChange(without('status'))} />
        )}
        {filter.priority && (
          <Chip label={t(PRIORITY_WORDS[filter.priority])} onRemove={() => onChange(without('priority'))} />
        )}
      </div>
      <Select
        hideLabel
        className="w-40"
        label={t('tasks.sort')}
        value={filter.sort ?? '-created_at'}
        options={(Object.keys(SORTS) as TaskSort[]).map((sort) => ({ id: sort, label: t(SORTS[sort]) }))}
        onChange={(sort) => onChange({ ...filter, sort })}
      />
    </div>
  );
};
