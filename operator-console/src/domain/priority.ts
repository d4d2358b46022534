import type { Priority } from '@/domain/tasks';
import type { MessageId } from '@/i18n/i18n';

export const PRIORITY_WORDS: Record<Priority, MessageId> = {
  low: 'priority.low',
  normal: 'priority.normal',
  high: 'priority.high',
  urgent: 'priority.urgent',
  unknown: 'priority.normal',
};
