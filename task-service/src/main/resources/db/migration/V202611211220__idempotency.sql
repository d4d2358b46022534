-- Requests to which clients gave a key of their own: sent again, they have the effect they had and no other. Key and
-- request are blind indexes; only what came of the request is in clear, and that is an id.
create table idempotency_keys (
    user_id     uuid        not null,
    key_index   text        not null,
    fingerprint text        not null,
    resource_id uuid        not null,
    created_at  timestamptz not null,
    primary key (user_id, key_index)
);
create index ix_idempotency_keys_created on idempotency_keys (created_at);

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy service_idempotency_keys on idempotency_keys for all to task_service using (true) with check (true);
grant select, insert, update, delete on idempotency_keys to task_service;
