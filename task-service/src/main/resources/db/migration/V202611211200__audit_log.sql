-- Who did what. Entries are only ever added, and those of a user are chained by hash, so that a change shows.
create table audit_log (
    user_id       uuid        not null,
    seq           bigint      not null,
    id            uuid        not null,
    at            timestamptz not null,
    actor         text        not null,
    action        text        not null,
    entity        text        not null,
    entity_id     uuid,
    detail        jsonb       not null,
    previous_hash bytea       not null,
    hash          bytea       not null,
    constraint pk_audit_log primary key (user_id, seq),
    constraint uq_audit_log_id unique (id)
);

-- The end of each chain: it shows when entries are missing at the end, and lets appending wait its turn.
create table audit_heads (
    user_id       uuid   primary key,
    seq           bigint not null,
    previous_hash bytea  not null,
    hash          bytea  not null
);

create function audit_hash(previous bytea, seq bigint, id uuid, at timestamptz, actor text, action text, entity text,
                           entity_id uuid, detail jsonb) returns bytea
    language sql immutable set search_path = ''
    return sha256(previous || convert_to(jsonb_build_array(
        seq, id, (extract(epoch from at) * 1000000)::bigint, actor, action, entity, entity_id, detail)::text, 'UTF8'));

create function audit_log_is_append_only() returns trigger
    language plpgsql set search_path = ''
as
$$
begin
    raise exception 'audit_log is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_log_unchanged before update or delete on audit_log
    for each row execute function audit_log_is_append_only();
create trigger audit_log_untruncated before truncate on audit_log
    for each statement execute function audit_log_is_append_only();

alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy own_audit_log_seen on audit_log for select to authenticated using ((select auth.uid()) = user_id);
create policy service_audit_log on audit_log for all to task_service using (true) with check (true);
grant select on audit_log to authenticated;
grant select, insert on audit_log to task_service;

alter table audit_heads enable row level security;
alter table audit_heads force row level security;
create policy service_audit_heads on audit_heads for all to task_service using (true) with check (true);
grant select, insert, update on audit_heads to task_service;
