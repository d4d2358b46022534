-- Browsers in which users want to be told. Where each is found, and the keys that only it can read with, rest sealed.

create table push_subscriptions (
    id              uuid primary key,
    user_id         uuid not null,
    endpoint_index  text not null,
    endpoint_sealed text not null,
    p256dh_sealed   text not null,
    auth_sealed     text not null,
    renewed_at      timestamptz not null,
    -- a browser belongs to whoever signed in on it last
    constraint uq_push_subscriptions_endpoint unique (endpoint_index)
);
create index ix_push_subscriptions_user on push_subscriptions (user_id);
create index ix_push_subscriptions_renewed on push_subscriptions (renewed_at);

alter table push_subscriptions enable row level security;
alter table push_subscriptions force row level security;
create policy service_all on push_subscriptions for all to notification_service using (true) with check (true);
grant select, insert, update, delete on push_subscriptions to notification_service;
create policy own_rows_read on push_subscriptions for select to authenticated using ((select auth.uid()) = user_id);
create policy own_rows_remove on push_subscriptions for delete to authenticated using ((select auth.uid()) = user_id);
grant select, delete on push_subscriptions to authenticated;

alter table notification_preferences
    drop constraint notification_preferences_channel_check,
    add constraint notification_preferences_channel_check check (channel in ('in_app', 'email', 'sms', 'push'));

-- One delivery for each browser. It outlives the subscription, so this is no foreign key.
alter table deliveries
    add column subscription_id uuid,
    drop constraint deliveries_channel_check,
    add constraint deliveries_channel_check check (channel in ('in_app', 'email', 'sms', 'push')),
    add constraint ck_deliveries_subscription check ((channel = 'push') = (subscription_id is not null)),
    drop constraint uq_deliveries_channel,
    add constraint uq_deliveries_channel unique nulls not distinct (notification_id, channel, subscription_id);
