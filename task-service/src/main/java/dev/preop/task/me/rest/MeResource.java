package dev.preop.task.me.rest;

import dev.preop.task.me.DataExport;
import dev.preop.task.me.Erasure;
import dev.preop.task.me.ExportedRecord;
import dev.preop.task.user.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.common.util.RestMediaType;

/** {@code /api/me}: what is kept of the signed-in user. */
@Path("/api/me")
@Authenticated
public class MeResource {

    private final SignedIn signedIn;
    private final DataExport export;
    private final Erasure erasure;

    public MeResource(SignedIn signedIn, DataExport export, Erasure erasure) {
        this.signedIn = signedIn;
        this.export = export;
        this.erasure = erasure;
    }

    /** One JSON object a line; the last one is of kind {@code end} and names what is missing. */
    @GET
    @Path("export")
    @Produces(RestMediaType.APPLICATION_NDJSON)
    public Multi<ExportedRecord> export() {
        return export.of(signedIn.user());
    }

    /** Erases what this service keeps, at once; the others are told. May be asked again. */
    @DELETE
    public Uni<Void> erase() {
        return erasure.erase(signedIn.user());
    }
}
