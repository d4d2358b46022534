-- When the fate of a message was settled, for those who look at its task.
alter table fallback_messages add column ended_at timestamptz;
