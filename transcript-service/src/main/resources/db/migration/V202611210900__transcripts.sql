-- What was said on a call, its summary and the facts extracted from it. Spoken text is stored redacted (content) for
-- reading and search, and sealed (content_sealed) for extraction; clear text never rests here.

create table call_transcripts (
    id                 uuid primary key,
    call_session_id    uuid not null constraint uq_call_transcripts_session unique,
    call_task_id       uuid not null,
    user_id            uuid not null,
    status             text not null default 'live' check (status in ('live', 'complete', 'processed')),
    goal_sealed        text,
    language           text not null default 'en-US',
    time_zone          text not null default 'UTC',
    full_transcript    text,
    ai_summary         text,
    sentiment_overall  text check (sentiment_overall in ('positive', 'neutral', 'negative', 'unknown')),
    goal_achieved      boolean,
    follow_up_required boolean,
    follow_up_tasks    text[] not null default '{}',
    process_after      timestamptz,
    process_attempts   integer not null default 0,
    traceparent        text,
    version            bigint not null default 0,
    created_at         timestamptz not null default now(),
    constraint uq_call_transcripts_owner unique (id, user_id)
);
create index ix_call_transcripts_user on call_transcripts (user_id, created_at desc);
create index ix_call_transcripts_due on call_transcripts (process_after) where process_after is not null;

create table call_transcript_segments (
    id                 uuid primary key,
    call_transcript_id uuid not null,
    user_id            uuid not null,
    speaker            text not null check (speaker in ('assistant', 'human', 'system', 'operator')),
    content            text not null,
    content_sealed     text not null,
    timestamp_ms       bigint not null check (timestamp_ms >= 0),
    end_ms             bigint not null check (end_ms >= timestamp_ms),
    confidence         double precision,
    sentiment          text,
    interrupted        boolean not null default false,
    audio_asset_id     uuid,
    created_at         timestamptz not null default now(),
    search             tsvector generated always as (to_tsvector('simple', content)) stored,
    constraint fk_segments_transcript foreign key (call_transcript_id, user_id)
        references call_transcripts (id, user_id) on delete cascade
);
create index ix_segments_transcript on call_transcript_segments (call_transcript_id, timestamp_ms);
create index ix_segments_search on call_transcript_segments using gin (search);

create table call_extracted_data (
    id                 uuid primary key,
    call_transcript_id uuid not null,
    call_session_id    uuid not null,
    user_id            uuid not null,
    data_type          text not null,
    extracted_value    jsonb not null,
    confidence         double precision not null check (confidence between 0 and 1),
    verdict            text not null check (verdict in ('confirmed', 'unconfirmed')),
    segment_id         uuid,
    quote              text,
    created_at         timestamptz not null default now(),
    constraint fk_extracted_transcript foreign key (call_transcript_id, user_id)
        references call_transcripts (id, user_id) on delete cascade,
    constraint ck_confirmed_has_evidence check (verdict <> 'confirmed' or segment_id is not null)
);
create index ix_extracted_session on call_extracted_data (call_session_id);

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
declare t text;
begin
    foreach t in array array['call_transcripts', 'call_transcript_segments', 'call_extracted_data', 'outbox', 'inbox'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy service_all on %I for all to transcript_service using (true) with check (true)', t);
        execute format('grant select, insert, update, delete on %I to transcript_service', t);
    end loop;
    foreach t in array array['call_transcripts', 'call_transcript_segments', 'call_extracted_data'] loop
        execute format('create policy own_rows_read on %I for select to authenticated using ((select auth.uid()) = user_id)', t);
        execute format('grant select on %I to authenticated', t);
    end loop;
end $$;
