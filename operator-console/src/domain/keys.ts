/** Keys of the query cache, hierarchical: a prefix invalidates everything below it. */
export const keys = {
  tasks: ['tasks'] as const,
  taskLists: ['tasks', 'list'] as const,
  task: (id: string) => ['tasks', 'one', id] as const,
  authority: (taskId: string) => ['authority', taskId] as const,
  /** Of a plan in the making: the key of the request for a new task, or the id of the task that is planned anew. */
  planning: (about: string) => ['planning', about] as const,
  sessions: ['sessions'] as const,
  sessionsOfTask: (taskId: string) => ['sessions', 'of-task', taskId] as const,
  liveSessions: ['sessions', 'live'] as const,
  session: (id: string) => ['sessions', 'one', id] as const,
  recording: (id: string) => ['sessions', 'recording', id] as const,
  callProgress: ['call-progress'] as const,
  liveCall: (id: string) => ['live-calls', id] as const,
  approvals: ['approvals'] as const,
  notifications: ['notifications'] as const,
  settings: ['settings'] as const,
  preferences: ['notification-preferences'] as const,
  pushKey: ['push', 'key'] as const,
  pushState: ['push', 'state'] as const,
  analytics: ['analytics'] as const,
  contacts: ['contacts'] as const,
};
