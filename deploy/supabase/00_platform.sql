-- What Supabase brings along, for a plain PostgreSQL 17: its roles, and the functions of schema auth that policies
-- call. Not for a Supabase project, which has all of this. May run again at any time.

do $$
declare
  role_name text;
begin
  foreach role_name in array array['anon', 'authenticated', 'service_role'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin noinherit', role_name);
    end if;
  end loop;
end
$$;

alter role service_role bypassrls;

create schema if not exists extensions;
create extension if not exists pgcrypto with schema extensions;

create schema if not exists auth;
grant usage on schema auth to anon, authenticated, service_role;

-- The claims of the request's token, which the service sets for the transaction. After it they are '', hence nullif.
-- As at Supabase these functions set nothing themselves, so that PostgreSQL makes them part of the statement that calls
-- them; a function that is called is planned anew each time. Their names are resolved here and not where they are called.
create or replace function auth.jwt() returns jsonb
language sql stable
return coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb;

-- The signed-in user, or null. As at Supabase the older setting of a single claim comes first.
create or replace function auth.uid() returns uuid
language sql stable
return coalesce(nullif(current_setting('request.jwt.claim.sub', true), ''), auth.jwt() ->> 'sub')::uuid;

create or replace function auth.role() returns text
language sql stable
return coalesce(nullif(current_setting('request.jwt.claim.role', true), ''), auth.jwt() ->> 'role');
