-- How users want to be told, and what was sent to them where. Addresses rest sealed.

create table notification_settings (
    user_id      uuid primary key,
    email_sealed text,
    phone_sealed text,
    quiet_from   time,
    quiet_until  time,
    time_zone    text not null default 'UTC',
    constraint ck_quiet_hours check ((quiet_from is null) = (quiet_until is null))
);

-- What differs from the defaults.
create table notification_preferences (
    user_id           uuid not null,
    notification_type text not null check (notification_type in ('task_created', 'call_started', 'call_completed',
                                           'call_failed', 'approval_needed', 'clarification_needed')),
    channel           text not null check (channel in ('in_app', 'email', 'sms')),
    enabled           boolean not null,
    primary key (user_id, notification_type, channel)
);

alter table notifications add constraint uq_notifications_owner unique (id, user_id);

-- pending -> sending -> sent | failed | unknown; sending -> pending when it surely was not sent.
create table deliveries (
    id              uuid primary key,
    notification_id uuid not null,
    user_id         uuid not null,
    channel         text not null check (channel in ('in_app', 'email', 'sms')),
    status          text not null default 'pending' check (status in ('pending', 'sending', 'sent', 'failed', 'unknown')),
    attempts        integer not null default 0,
    due_at          timestamptz,
    provider_id     text,
    failure         text,
    created_at      timestamptz not null default now(),
    constraint fk_deliveries_notification foreign key (notification_id, user_id)
        references notifications (id, user_id) on delete cascade,
    constraint uq_deliveries_channel unique (notification_id, channel)
);
create index ix_deliveries_due on deliveries (due_at) where due_at is not null;

do $$
declare
    t text;
begin
    foreach t in array array['notification_settings', 'notification_preferences', 'deliveries'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy service_all on %I for all to notification_service using (true) with check (true)', t);
        execute format('grant select, insert, update, delete on %I to notification_service', t);
        execute format('create policy own_rows_read on %I for select to authenticated using ((select auth.uid()) = user_id)', t);
        execute format('grant select on %I to authenticated', t);
    end loop;
    foreach t in array array['notification_settings', 'notification_preferences'] loop
        execute format('create policy own_rows_add on %I for insert to authenticated with check ((select auth.uid()) = user_id)', t);
        execute format('create policy own_rows_change on %I for update to authenticated
            using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id)', t);
        execute format('grant insert, update on %I to authenticated', t);
    end loop;
end
$$;
