package dev.preop.task.settings.rest;

import dev.preop.kit.persistence.Database;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** {@code /api/assistant-settings}. */
@Path("/api/assistant-settings")
@Authenticated
public class SettingsResource {

    private final SignedIn signedIn;
    private final Database database;
    private final SettingsStore repository;
    private final AuditLog audit;

    public SettingsResource(SignedIn signedIn, Database database, SettingsStore repository, AuditLog audit) {
        this.signedIn = signedIn;
        this.database = database;
        this.repository = repository;
        this.audit = audit;
    }

    @GET
    public Uni<SettingsResponse> read() {
        User user = signedIn.user();
        return database.asUser(user.claims(), session -> repository.of(user.id()))
                .map(settings -> new SettingsResponse(SettingsBody.of(settings)));
    }

    @PUT
    public Uni<SettingsResponse> replace(@NotNull @Valid SettingsBody body) {
        User user = signedIn.user();
        var settings = body.settings();
        return database.asUser(user.claims(), session -> repository
                        .save(user.id(), settings)
                        .call(() -> audit.add(session, user, AuditAction.SETTINGS_CHANGED, null)))
                .replaceWith(new SettingsResponse(SettingsBody.of(settings)));
    }

    /** The envelope of the answer. */
    public record SettingsResponse(SettingsBody assistantSettings) {}
}
