package dev.preop.kit.app;

import dev.preop.kit.auth.ServiceCall;
import dev.preop.kit.auth.UserClaims;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Notes over HTTP, and endpoints that fail in the ways endpoints fail. */
@Path("/notes")
@Authenticated
@ApplicationScoped
public class NoteResource {

    private final Database database;
    private final NoteRepository notes;
    private final Ids ids;
    private final JsonWebToken token;

    public NoteResource(Database database, NoteRepository notes, Ids ids, JsonWebToken token) {
        this.database = database;
        this.notes = notes;
        this.ids = ids;
        this.token = token;
    }

    @POST
    public Uni<UUID> create(@Valid @NotNull NoteRequest request) {
        UserClaims user = UserClaims.of(token);
        Note note = Note.of(ids.next(), user.userId(), request.noteText());
        return database.asUser(user, session -> notes.persist(note)).replaceWith(note.id);
    }

    @GET
    public Uni<List<String>> list() {
        return database.asUser(UserClaims.of(token), session -> notes.listAll())
                .map(all -> all.stream().map(note -> note.text).toList());
    }

    @PUT
    @Path("/{id}")
    public Uni<Void> overwrite(@PathParam("id") UUID id, NoteRequest request) {
        Note detached = Note.of(id, UserClaims.of(token).userId(), request.noteText());
        detached.version = -1;
        return database.asUser(UserClaims.of(token), session -> session.merge(detached))
                .replaceWithVoid();
    }

    @GET
    @Path("/admin")
    @RolesAllowed("admin")
    public String admin() {
        return "admin";
    }

    @GET
    @Path("/internal")
    @PermitAll
    @ServiceCall(audience = "task")
    public String internal() {
        return "internal";
    }

    @GET
    @Path("/failing/{how}")
    @PermitAll
    public String fail(@PathParam("how") String how) {
        throw switch (how) {
            case "busy" ->
                new ProblemException(ErrorCode.TOO_MANY_CALLS, "Two calls at a time.")
                        .retryAfter(Duration.ofSeconds(30));
            case "down" -> new ProblemException(ErrorCode.CALL_SERVICE_UNAVAILABLE, "Twilio does not answer.");
            default -> new IllegalStateException("secret of +14155550142");
        };
    }
}
