-- Numbers that asked not to be called again, by anybody. Found by blind index; the service's own, no user sees them.
create table suppressions (
    id              uuid primary key,
    phone_index     text        not null,
    phone_number    text        not null,
    call_session_id uuid        not null,
    created_at      timestamptz not null,
    constraint uq_suppressions_phone unique (phone_index)
);

alter table suppressions enable row level security;
alter table suppressions force row level security;
create policy service_suppressions on suppressions for all to task_service using (true) with check (true);
grant select, insert, update, delete on suppressions to task_service;
