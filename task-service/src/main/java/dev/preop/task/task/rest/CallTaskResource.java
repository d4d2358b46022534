package dev.preop.task.task.rest;

import dev.preop.task.idempotency.RequestKeys;
import dev.preop.task.task.TaskCreation;
import dev.preop.task.task.TaskService;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/call-tasks}. */
@Path("/api/call-tasks")
@Authenticated
public class CallTaskResource {

    private final SignedIn signedIn;
    private final RequestKeys keys;
    private final TaskCreation creation;
    private final TaskService tasks;

    public CallTaskResource(SignedIn signedIn, RequestKeys keys, TaskCreation creation, TaskService tasks) {
        this.signedIn = signedIn;
        this.keys = keys;
        this.creation = creation;
        this.tasks = tasks;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TaskResponse.class)))
    public Uni<RestResponse<TaskResponse>> create(
            @RestHeader("Idempotency-Key") @Nullable @Size(max = 200) String idempotencyKey,
            @NotNull @Valid CreateTaskRequest request) {
        User user = signedIn.user();
        return creation.create(user, request.task(), keys.of(user.id(), idempotencyKey, "create task", request))
                .map(task -> RestResponse.ResponseBuilder.<TaskResponse>created(
                                URI.create("/api/call-tasks/" + task.id()))
                        .entity(TaskResponse.of(task))
                        .build());
    }

    @GET
    public Uni<TaskPage> list(@Valid @BeanParam ListTasksQuery query) {
        return tasks.list(signedIn.user(), query.query()).map(found -> TaskPage.of(found, query.limit()));
    }

    @GET
    @Path("{id}")
    public Uni<TaskDetailsResponse> get(UUID id) {
        return tasks.get(signedIn.user(), id).map(TaskDetailsResponse::of);
    }

    @PATCH
    @Path("{id}")
    public Uni<TaskResponse> change(UUID id, @NotNull @Valid ChangeTaskRequest request) {
        return tasks.change(signedIn.user(), id, request.change()).map(TaskResponse::of);
    }

    @DELETE
    @Path("{id}")
    public Uni<Void> cancel(UUID id) {
        return tasks.cancel(signedIn.user(), id);
    }
}
