package dev.preop.transcript.search.rest;

import dev.preop.kit.auth.UserClaims;
import dev.preop.transcript.search.Search;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Full-text search in the signed-in user's transcripts. */
@Path("/api/transcripts/search")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class SearchResource {

    private final Search search;
    private final JsonWebToken token;

    SearchResource(Search search, JsonWebToken token) {
        this.search = search;
        this.token = token;
    }

    @GET
    public Uni<SearchPage> search(@Valid @BeanParam SearchParameters asked) {
        return search.find(UserClaims.of(token), asked.query()).map(hits -> SearchPage.of(hits, asked.limit()));
    }
}
