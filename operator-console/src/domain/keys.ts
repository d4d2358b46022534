/** Keys of the query cache, hierarchical: a prefix invalidates everything below it. */
export const keys = {
  tasks: ['tasks'] as const,
  taskLists: ['tasks', 'list'] as const,
  task: (id: string) => ['tasks', 'one', id] as const,
  sessions: ['sessions'] as const,
  sessionsOfTask: (taskId: string) => ['sessions', 'of-task', taskId] as const,
  liveSessions: ['sessions', 'live'] as const,
  session: (id: string) => ['sessions', 'one', id] as const,
  recording: (id: string) => ['sessions', 'recording', id] as const,
  liveCall: (id: string) => ['live-calls', id] as const,
  approvals: ['approvals'] as const,
  notifications: ['notifications'] as const,
  settings: ['settings'] as const,
  preferences: ['notification-preferences'] as const,
  analytics: ['analytics'] as const,
  contacts: ['contacts'] as const,
};
