-- What the user wants done, and the calls made for it. Columns that hold a name, a number or the user's own words are
-- sealed by the service (AES-256-GCM): here they are text that nothing in this database can read.

create table contacts (
    id           uuid primary key,
    user_id      uuid        not null,
    name         text        not null,
    company_name text,
    phone_number text        not null,
    phone_index  text        not null,
    email        text,
    notes        text,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint uq_contacts_user_id unique (id, user_id),
    constraint uq_contacts_phone unique (user_id, phone_index)
);

create table assistant_settings (
    id                      uuid primary key,
    user_id                 uuid          not null,
    voice_preference        text          not null default 'professional_male',
    default_tone            text          not null default 'friendly',
    max_auto_approve_amount numeric(12, 2) not null default 100,
    auto_retry_failed_calls boolean       not null default false,
    max_retry_attempts      integer       not null default 2,
    business_hours_only     boolean       not null default false,
    language_preference     text          not null default 'en-US',
    default_region          text          not null default 'US',
    home_area_code          text          not null default '415',
    record_calls            boolean       not null default false,
    disclosure_text         text,
    sms_fallback            boolean       not null default false,
    timezone                text          not null default 'America/Los_Angeles',
    created_at              timestamptz   not null,
    updated_at              timestamptz   not null,
    constraint uq_assistant_settings_user unique (user_id)
);

create table call_tasks (
    id                  uuid primary key,
    user_id             uuid        not null,
    title               text        not null,
    raw_instruction     text        not null,
    status              text        not null,
    priority            text        not null,
    target_phone_number text,
    contact_id          uuid,
    ai_plan             jsonb       not null,
    authority           jsonb       not null,
    risk                jsonb       not null,
    user_clarifications text,
    version             bigint      not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    scheduled_for       timestamptz,
    constraint uq_call_tasks_user_id unique (id, user_id),
    constraint fk_call_tasks_contact foreign key (contact_id, user_id) references contacts (id, user_id),
    constraint ck_call_tasks_status check (status in ('pending', 'preparing', 'waiting_for_user', 'ready_to_call',
        'in_progress', 'completed', 'failed', 'cancelled')),
    constraint ck_call_tasks_priority check (priority in ('low', 'normal', 'high', 'urgent'))
);
create index ix_call_tasks_user on call_tasks (user_id, id desc);

create table call_sessions (
    id                  uuid primary key,
    call_task_id        uuid        not null,
    user_id             uuid        not null,
    operator_id         uuid        not null,
    direction           text        not null,
    provider_call_sid   text,
    status              text        not null,
    dialling            text        not null,
    phone_number_called text        not null,
    answered_by         text,
    started_at          timestamptz,
    ended_at            timestamptz,
    duration_seconds    bigint,
    failure_reason      text,
    retry_count         integer     not null default 0,
    version             bigint      not null,
    created_at          timestamptz not null,
    constraint uq_call_sessions_user_id unique (id, user_id),
    constraint fk_call_sessions_task foreign key (call_task_id, user_id) references call_tasks (id, user_id),
    constraint ck_call_sessions_direction check (direction in ('outbound', 'inbound')),
    constraint ck_call_sessions_status check (status in ('initiated', 'ringing', 'connected', 'completed', 'failed',
        'cancelled')),
    constraint ck_call_sessions_dialling check (dialling in ('intended', 'placed', 'refused', 'unknown'))
);
create index ix_call_sessions_user on call_sessions (user_id, id desc);
create index ix_call_sessions_task on call_sessions (call_task_id);
-- a task has at most one call that is not over: nobody is rung twice
create unique index uq_call_sessions_one_live on call_sessions (call_task_id)
    where status in ('initiated', 'ringing', 'connected');

create table outbox (
    id                uuid primary key,
    seq               bigint generated always as identity,
    aggregate_id      text        not null,
    aggregate_version bigint      not null,
    topic             text        not null,
    payload           jsonb       not null,
    headers           jsonb       not null,
    created_at        timestamptz not null default now(),
    published_at      timestamptz
);
create index ix_outbox_waiting on outbox (seq) where published_at is null;

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
