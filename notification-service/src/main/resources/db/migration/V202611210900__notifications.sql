-- What users are told, and what is known so far about the end of each call. Messages hold no names and no numbers.

create table notifications (
    id                uuid primary key,
    user_id           uuid not null,
    call_task_id      uuid,
    call_session_id   uuid,
    notification_type text not null check (notification_type in ('task_created', 'call_started', 'call_completed',
                                           'call_failed', 'approval_needed', 'clarification_needed')),
    message           text not null,
    is_read           boolean not null default false,
    priority          text not null check (priority in ('low', 'normal', 'high', 'urgent')),
    created_at        timestamptz not null
);
create index ix_notifications_user on notifications (user_id, created_at desc);
-- A call ends once for its user, in whatever order and however often the events about its end arrive.
create unique index uq_notifications_call_end on notifications (call_session_id)
    where notification_type in ('call_completed', 'call_failed');

create table call_ends (
    call_session_id uuid primary key,
    user_id         uuid not null,
    outcome         text,
    goal_achieved   boolean
);

create table outbox (
    id                uuid primary key,
    seq               bigint generated always as identity,
    aggregate_id      text not null,
    aggregate_version bigint not null,
    topic             text not null,
    payload           jsonb not null,
    headers           jsonb not null default '{}',
    created_at        timestamptz not null default now(),
    published_at      timestamptz
);
create index ix_outbox_unpublished on outbox (seq) where published_at is null;

create table inbox (
    consumer    text not null,
    event_id    uuid not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

do $$
declare
    t text;
begin
    foreach t in array array['notifications', 'call_ends', 'outbox', 'inbox'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy service_all on %I for all to notification_service using (true) with check (true)', t);
        execute format('grant select, insert, update, delete on %I to notification_service', t);
    end loop;
end
$$;

create policy own_rows_read on notifications for select to authenticated using ((select auth.uid()) = user_id);
create policy own_rows_mark on notifications for update to authenticated
    using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
grant select on notifications to authenticated;
-- reading is all a user can do to a notification
grant update (is_read) on notifications to authenticated;
