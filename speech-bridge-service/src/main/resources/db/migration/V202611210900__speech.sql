-- Recordings of calls: where they lie in storage, never the sound itself. And the outbox of what is told about them.

create table audio_assets (
    id              uuid primary key,
    call_session_id uuid not null,
    user_id         uuid not null,
    segment_id      uuid,
    storage_path    text not null constraint uq_audio_assets_path unique,
    duration_ms     bigint not null check (duration_ms >= 0),
    format          text not null check (format in ('ulaw_8000', 'wav')),
    channels        smallint not null check (channels in (1, 2)),
    created_at      timestamptz not null default now()
);
create index ix_audio_assets_session on audio_assets (call_session_id);
create index ix_audio_assets_user on audio_assets (user_id, created_at desc);

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

do $$
declare t text;
begin
    foreach t in array array['audio_assets', 'outbox'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy service_all on %I for all to speech_service using (true) with check (true)', t);
        execute format('grant select, insert, update, delete on %I to speech_service', t);
    end loop;
end $$;

create policy own_rows_read on audio_assets for select to authenticated using ((select auth.uid()) = user_id);
grant select on audio_assets to authenticated;
