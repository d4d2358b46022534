-- Whose words they are becomes part of every lexeme. An owner's lexeme beside those of the words made PostgreSQL walk
-- through the places of the words of all users to find one user's among them: the more there was, the longer it took.

-- The end of the owner's id tells users apart well enough for an index; the rows found are the owner's by their user_id.
create function owned(owner uuid, lexemes text) returns text
    language sql immutable
    return regexp_replace(lexemes, '''((?:[^'']|'''')*)''', '''' || right(owner::text, 8) || ':\1''', 'g');

-- Text is how PostgreSQL writes both, each lexeme in quotes.
create function owned(owner uuid, words tsvector) returns tsvector
    language sql immutable
    return owned(owner, words::text)::tsvector;

create function owned(owner uuid, query tsquery) returns tsquery
    language sql immutable
    return owned(owner, query::text)::tsquery;

drop index ix_segments_search;
alter table call_transcript_segments drop column search;
-- The owner's own lexeme remains for those who ask for nothing but what was not said.
alter table call_transcript_segments add column search tsvector not null generated always as (
    owned(user_id, setweight(to_tsvector('simple', content), 'A')
        || setweight(to_tsvector('english', content), 'C')
        || setweight(to_tsvector('spanish', content), 'C'))
        || array_to_tsvector(array['owner:' || user_id::text])) stored;
create index ix_segments_search on call_transcript_segments using gin (search);
