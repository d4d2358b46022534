-- Who rings us is known by the calls, tasks and contacts that have the number; it is found by blind index.
alter table call_tasks add column phone_index text;
alter table call_sessions add column phone_index text;
create index ix_call_tasks_phone on call_tasks (phone_index, id desc) where phone_index is not null;
create index ix_call_sessions_phone on call_sessions (phone_index, id desc) where phone_index is not null;
create index ix_contacts_phone on contacts (phone_index);
-- the carrier may announce a call twice: it is one session
create unique index uq_call_sessions_incoming on call_sessions (provider_call_sid) where direction = 'inbound';

-- What users' own tokens last told of them, for calls that begin without a token at hand. Name and number are sealed.
create table owners (
    user_id        uuid primary key,
    full_name      text,
    verified_phone text,
    updated_at     timestamptz not null
);

alter table owners enable row level security;
alter table owners force row level security;
create policy own_owners on owners for all to authenticated
    using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy service_owners on owners for all to task_service using (true) with check (true);
grant select, insert, update, delete on owners to authenticated, task_service;
