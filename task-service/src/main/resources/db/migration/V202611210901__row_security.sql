-- Users see and change their own rows and no others; the service's own role, which consumers and jobs run as, has
-- policies of its own. Tasks and calls are history and stay. Nobody reaches outbox and inbox but the service.

alter table contacts enable row level security;
alter table contacts force row level security;
create policy own_contacts on contacts for all to authenticated
    using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy service_contacts on contacts for all to task_service using (true) with check (true);
grant select, insert, update, delete on contacts to authenticated, task_service;

alter table assistant_settings enable row level security;
alter table assistant_settings force row level security;
create policy own_assistant_settings on assistant_settings for all to authenticated
    using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy service_assistant_settings on assistant_settings for all to task_service using (true) with check (true);
grant select, insert, update, delete on assistant_settings to authenticated, task_service;

alter table call_tasks enable row level security;
alter table call_tasks force row level security;
create policy own_call_tasks on call_tasks for all to authenticated
    using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy service_call_tasks on call_tasks for all to task_service using (true) with check (true);
grant select, insert, update on call_tasks to authenticated, task_service;

alter table call_sessions enable row level security;
alter table call_sessions force row level security;
create policy own_call_sessions on call_sessions for all to authenticated
    using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy service_call_sessions on call_sessions for all to task_service using (true) with check (true);
grant select, insert, update on call_sessions to authenticated, task_service;

alter table outbox enable row level security;
alter table outbox force row level security;
create policy service_outbox on outbox for all to task_service using (true) with check (true);
grant select, insert, update, delete on outbox to task_service;

alter table inbox enable row level security;
alter table inbox force row level security;
create policy service_inbox on inbox for all to task_service using (true) with check (true);
grant select, insert, delete on inbox to task_service;
