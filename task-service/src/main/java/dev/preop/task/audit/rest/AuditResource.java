package dev.preop.task.audit.rest;

import dev.preop.task.audit.AuditEntry;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.user.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/audit-log}. */
@Path("/api/audit-log")
@Authenticated
public class AuditResource {

    private final SignedIn signedIn;
    private final AuditLog log;

    public AuditResource(SignedIn signedIn, AuditLog log) {
        this.signedIn = signedIn;
        this.log = log;
    }

    @GET
    public Uni<AuditPage> list(
            @RestQuery @Nullable @Min(1) Long cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return log.list(signedIn.user(), cursor, limit + 1).map(found -> AuditPage.of(found, limit));
    }

    /** Whether anything was changed, moved or taken away since it was written. */
    @GET
    @Path("verification")
    public Uni<VerificationResponse> verify() {
        return log.verify(signedIn.user())
                .map(verdict -> new VerificationResponse(verdict.intact(), verdict.entries(), verdict.brokenAt()));
    }

    /** Newest first; the cursor asks for the next page and is absent on the last. */
    public record AuditPage(
            List<AuditEntry> entries, @Nullable Long nextCursor) {

        static AuditPage of(List<AuditEntry> found, int limit) {
            List<AuditEntry> page = found.size() > limit ? found.subList(0, limit) : found;
            return new AuditPage(page, found.size() > limit ? page.getLast().seq() : null);
        }
    }

    /** The state of the user's chain. */
    public record VerificationResponse(
            boolean intact, long entries, @Nullable Long brokenAt) {}
}
