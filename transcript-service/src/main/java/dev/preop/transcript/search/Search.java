package dev.preop.transcript.search;

import dev.preop.kit.auth.UserClaims;
import dev.preop.kit.persistence.Database;
import dev.preop.transcript.search.persistence.SegmentIndex;
import dev.preop.transcript.search.persistence.SegmentsFound;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Finds what was said on a user's calls. PostgreSQL does not use the full-text index under row level security, because
 * matching is no leakproof operation; so the index is asked for candidates with the service's rights, and what it finds is
 * read with the user's: it is the policies that decide what is shown.
 */
@ApplicationScoped
public class Search {

    private final Database database;
    private final SegmentIndex index;
    private final SegmentsFound segments;

    Search(Database database, SegmentIndex index, SegmentsFound segments) {
        this.database = database;
        this.index = index;
        this.segments = segments;
    }

    /** The best of what was found. */
    public Uni<List<Hit>> find(UserClaims user, SearchQuery query) {
        return database.asUser(
                user, session -> database.withOwnRights(session, () -> index.candidates(session, user.userId(), query))
                        .chain(found -> segments.read(session, query, found)));
    }
}
