-- Users who wanted nothing kept of them, for as long as events about their calls may still arrive.
create table erased_users (
    user_id   uuid primary key,
    erased_at timestamptz not null
);

alter table erased_users enable row level security;
alter table erased_users force row level security;
create policy service_all on erased_users for all to transcript_service using (true) with check (true);
grant select, insert, update, delete on erased_users to transcript_service;
