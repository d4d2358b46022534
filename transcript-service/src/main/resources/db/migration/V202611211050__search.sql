-- Words are found as they were said and by their English and Spanish stems, the former ranking higher. Whose words they
-- are is a lexeme as well: the index then finds one user's segments only, however many others there are.

drop index ix_segments_search;
alter table call_transcript_segments drop column search;
alter table call_transcript_segments add column search tsvector not null generated always as (
    setweight(to_tsvector('simple', content), 'A')
        || setweight(to_tsvector('english', content), 'C')
        || setweight(to_tsvector('spanish', content), 'C')
        || array_to_tsvector(array['owner:' || user_id::text])) stored;
create index ix_segments_search on call_transcript_segments using gin (search);
