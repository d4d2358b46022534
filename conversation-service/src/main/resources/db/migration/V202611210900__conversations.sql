-- One conversation per call session, its turns, and the decisions it asks the user for. Texts are sealed (AES-256-GCM,
-- bound to table, column and row), so a column of type text here never holds clear words.

create table conversations (
    id uuid primary key,
    task_id uuid not null,
    user_id uuid not null,
    status text not null check (status in ('requested', 'scripted', 'live', 'ended')),
    briefing text not null,
    opening text,
    version bigint not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index ix_conversations_user on conversations (user_id);

create table conversation_turns (
    id uuid primary key,
    conversation_id uuid not null references conversations (id) on delete cascade,
    user_id uuid not null,
    turn integer not null check (turn >= 0),
    status text not null check (status in ('open', 'answered', 'cancelled')),
    utterances text not null,
    sentences text not null,
    hang_up text,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index ix_conversation_turns_conversation on conversation_turns (conversation_id, turn);
create index ix_conversation_turns_user on conversation_turns (user_id);

create table approval_requests (
    id uuid primary key,
    call_session_id uuid not null references conversations (id) on delete cascade,
    call_task_id uuid not null,
    user_id uuid not null,
    reason text not null,
    amount numeric(12, 2),
    currency char(3),
    quote text,
    status text not null default 'pending' check (status in ('pending', 'approved', 'rejected', 'expired')),
    expires_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    note text,
    version bigint not null default 0,
    created_at timestamptz not null default now()
);
create index ix_approval_requests_session on approval_requests (call_session_id);
create index ix_approval_requests_user on approval_requests (user_id);

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

alter table conversations enable row level security;
alter table conversations force row level security;
alter table conversation_turns enable row level security;
alter table conversation_turns force row level security;
alter table approval_requests enable row level security;
alter table approval_requests force row level security;
alter table outbox enable row level security;
alter table outbox force row level security;
alter table inbox enable row level security;
alter table inbox force row level security;

-- Users may look at what is theirs; only the service writes.
create policy conversations_own on conversations for select to authenticated
    using ((select auth.uid()) = user_id);
create policy conversation_turns_own on conversation_turns for select to authenticated
    using ((select auth.uid()) = user_id);
create policy approval_requests_own on approval_requests for select to authenticated
    using ((select auth.uid()) = user_id);

create policy conversations_service on conversations for all to conversation_service using (true) with check (true);
create policy conversation_turns_service on conversation_turns for all to conversation_service
    using (true) with check (true);
create policy approval_requests_service on approval_requests for all to conversation_service
    using (true) with check (true);
create policy outbox_service on outbox for all to conversation_service using (true) with check (true);
create policy inbox_service on inbox for all to conversation_service using (true) with check (true);

grant select on conversations, conversation_turns, approval_requests to authenticated;
grant select, insert, update, delete on conversations, conversation_turns, approval_requests, outbox, inbox
    to conversation_service;
