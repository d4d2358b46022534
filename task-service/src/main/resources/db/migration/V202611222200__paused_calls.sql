-- whether the user keeps the agent of a live call silent
alter table call_sessions add column paused boolean not null default false;
