-- The suite's own roles and schemas, for Supabase and for plain PostgreSQL alike. Run as a role that may create roles,
-- after replacing the ${…} placeholders (envsubst does; the local stack and the tests do it themselves). May run again:
-- passwords are then renewed.
--
-- preop_migrator owns every schema and runs the migrations, nothing else. Each service logs in as a role of its own that
-- owns nothing and cannot pass by row level security; for a user's request it becomes "authenticated" for the length
-- of a transaction.

do $$
declare
  role_name text;
begin
  foreach role_name in array array['preop_migrator', 'task_service', 'speech_service', 'conversation_service',
                                   'transcript_service', 'notification_service'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I', role_name);
    end if;
    execute format('alter role %I login noinherit', role_name);
  end loop;
end
$$;

alter role preop_migrator password '${preop_migrator_password}';
alter role task_service password '${task_service_password}';
alter role speech_service password '${speech_service_password}';
alter role conversation_service password '${conversation_service_password}';
alter role transcript_service password '${transcript_service_password}';
alter role notification_service password '${notification_service_password}';

do $$
declare
  service record;
begin
  grant preop_migrator to current_user;
  -- Policies call auth.uid(); whoever creates one needs the use of schema auth, which "authenticated" has.
  grant authenticated to preop_migrator with inherit true, set false;
  for service in
    select * from (values
      ('tasks', 'task_service'),
      ('speech', 'speech_service'),
      ('conversations', 'conversation_service'),
      ('transcripts', 'transcript_service'),
      ('notifications', 'notification_service')) as services (schema_name, role_name)
  loop
    execute format('create schema if not exists %I', service.schema_name);
    execute format('alter schema %I owner to preop_migrator', service.schema_name);
    execute format('revoke all on schema %I from public', service.schema_name);
    execute format('grant usage on schema %I to %I, authenticated', service.schema_name, service.role_name);
    execute format('grant authenticated to %I with inherit false, set true', service.role_name);
    execute format('alter role %I set search_path = %I', service.role_name, service.schema_name);
    -- Limits hold from login on; taking the role "authenticated" does not bring that role's own limits along.
    execute format('alter role %I set statement_timeout = %L', service.role_name, '8s');
    execute format('alter role %I set lock_timeout = %L', service.role_name, '4s');
    execute format('alter role %I set idle_in_transaction_session_timeout = %L', service.role_name, '60s');
  end loop;
end
$$;
