-- The one text message to a callee whom no call of a task reached: intended, then sent, and never sent again. Where to and
-- what it says is not kept here.
-- pending -> sending -> sent | failed | unknown; sending -> pending when it surely was not sent.
create table fallback_messages (
    id              uuid primary key,
    call_session_id uuid        not null,
    call_task_id    uuid        not null,
    user_id         uuid        not null,
    status          text        not null,
    attempts        integer     not null default 0,
    due_at          timestamptz,
    message_sid     text,
    failure         text,
    created_at      timestamptz not null default now(),
    constraint uq_fallback_messages_task unique (call_task_id),
    constraint fk_fallback_messages_session foreign key (call_session_id, user_id)
        references call_sessions (id, user_id) on delete cascade,
    constraint ck_fallback_messages_status check (status in ('pending', 'sending', 'sent', 'failed', 'unknown'))
);
create index ix_fallback_messages_due on fallback_messages (due_at) where due_at is not null;

alter table fallback_messages enable row level security;
alter table fallback_messages force row level security;
create policy own_fallback_messages_seen on fallback_messages for select to authenticated
    using ((select auth.uid()) = user_id);
create policy service_fallback_messages on fallback_messages for all to task_service using (true) with check (true);
grant select on fallback_messages to authenticated;
grant select, insert, update, delete on fallback_messages to task_service;
