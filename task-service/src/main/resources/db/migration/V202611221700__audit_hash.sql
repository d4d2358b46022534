-- The same hash by a language that keeps its plan for as long as a connection lasts: SQL functions that cannot be made
-- part of the statement that calls them are planned anew each time, which took longer than all the rest of an append.
create or replace function audit_hash(previous bytea, seq bigint, id uuid, at timestamptz, actor text, action text,
                                      entity text, entity_id uuid, detail jsonb) returns bytea
    language plpgsql immutable set search_path = ''
as
$$
begin
    return sha256(previous || convert_to(jsonb_build_array(
        seq, id, (extract(epoch from at) * 1000000)::bigint, actor, action, entity, entity_id, detail)::text, 'UTF8'));
end
$$;
