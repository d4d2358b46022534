package dev.preop.task.command.rest;

import dev.preop.task.command.CommandService;
import dev.preop.task.user.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code /api/call-sessions/{id}/commands}. */
@Path("/api/call-sessions/{id}/commands")
@Authenticated
public class CommandResource {

    private final SignedIn signedIn;
    private final CommandService commands;

    public CommandResource(SignedIn signedIn, CommandService commands) {
        this.signedIn = signedIn;
        this.commands = commands;
    }

    /** Accepted is not done: what comes of it shows in the live feed. */
    @POST
    @ResponseStatus(202)
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommandedResponse.class)))
    public Uni<CommandedResponse> command(UUID id, @NotNull @Valid CommandRequest request) {
        return commands.order(signedIn.user(), id, request.order())
                .map(command -> new CommandedResponse(true, command));
    }

    /** The order was taken. */
    public record CommandedResponse(boolean success, UUID commandId) {}
}
