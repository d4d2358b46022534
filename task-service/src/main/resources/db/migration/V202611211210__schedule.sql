-- When the service itself makes a task's next call: at the time the user chose, or after one that reached nobody.
alter table call_tasks add column next_call_at timestamptz;
create index ix_call_tasks_due on call_tasks (next_call_at) where next_call_at is not null and status = 'ready_to_call';
-- what limits count
create index ix_call_sessions_user_day on call_sessions (user_id, created_at);
create index ix_call_sessions_phone_day on call_sessions (phone_index, created_at);
-- calls of which nothing was heard any more
create index ix_call_sessions_live on call_sessions (created_at) where status in ('initiated', 'ringing', 'connected');
