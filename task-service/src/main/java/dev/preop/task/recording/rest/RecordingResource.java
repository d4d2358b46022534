package dev.preop.task.recording.rest;

import dev.preop.task.audit.AuditAction;
import dev.preop.task.recording.Recording;
import dev.preop.task.recording.Recordings;
import dev.preop.task.session.SessionService;
import dev.preop.task.user.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** {@code /api/call-sessions/{id}/recording}. */
@Path("/api/call-sessions/{id}/recording")
@Authenticated
public class RecordingResource {

    private final SignedIn signedIn;
    private final SessionService sessions;
    private final Recordings recordings;

    public RecordingResource(SignedIn signedIn, SessionService sessions, Recordings recordings) {
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.recordings = recordings;
    }

    /** The bridge knows no users: whose call it is, is found out here first. */
    @GET
    public Uni<Recording> get(UUID id) {
        return sessions.open(signedIn.user(), id, AuditAction.RECORDING_READ)
                .chain(session -> recordings.of(session.id()));
    }
}
