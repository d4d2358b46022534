-- What calls asked their users, and the one answer to each.
create table approvals (
    id              uuid primary key,
    user_id         uuid        not null,
    call_session_id uuid        not null,
    call_task_id    uuid        not null,
    reason          text        not null,
    amount          numeric,
    currency        text,
    quote           text,
    status          text        not null,
    expires_at      timestamptz not null,
    decided_at      timestamptz,
    note            text,
    created_at      timestamptz not null,
    constraint fk_approvals_session foreign key (call_session_id, user_id) references call_sessions (id, user_id),
    constraint ck_approvals_status check (status in ('pending', 'approved', 'rejected', 'expired')),
    constraint ck_approvals_decided check ((status = 'pending') = (decided_at is null))
);
create index ix_approvals_user on approvals (user_id, id desc);
create index ix_approvals_pending on approvals (expires_at) where status = 'pending';

alter table approvals enable row level security;
alter table approvals force row level security;
create policy own_approvals_seen on approvals for select to authenticated using ((select auth.uid()) = user_id);
create policy own_approvals_decided on approvals for update to authenticated
    using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy service_approvals on approvals for all to task_service using (true) with check (true);
grant select, update on approvals to authenticated;
grant select, insert, update on approvals to task_service;
