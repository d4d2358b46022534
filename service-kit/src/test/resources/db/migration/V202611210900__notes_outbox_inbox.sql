create table notes (
  id uuid primary key,
  user_id uuid not null,
  text text not null,
  version bigint not null default 0
);
create table outbox (
  id uuid primary key,
  seq bigint generated always as identity,
  aggregate_id text not null,
  aggregate_version bigint not null,
  topic text not null,
  payload jsonb not null,
  headers jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  published_at timestamptz
);
create index ix_outbox_unpublished on outbox (seq) where published_at is null;
create table inbox (
  consumer text not null,
  event_id uuid not null,
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
);

alter table notes enable row level security;
alter table notes force row level security;
alter table outbox enable row level security;
alter table outbox force row level security;
alter table inbox enable row level security;
alter table inbox force row level security;

create policy notes_user on notes for all to authenticated
  using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy notes_service on notes for all to task_service using (true) with check (true);
create policy outbox_service on outbox for all to task_service using (true) with check (true);
create policy inbox_service on inbox for all to task_service using (true) with check (true);

grant select, insert, update, delete on notes to authenticated, task_service;
grant select, insert, update, delete on outbox, inbox to task_service;
