package dev.preop.task.task.rest;

import dev.preop.task.task.TaskService;
import dev.preop.task.user.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/call-tasks}. */
@Path("/api/call-tasks")
@Authenticated
public class CallTaskResource {

    private final SignedIn signedIn;
    private final TaskService tasks;

    public CallTaskResource(SignedIn signedIn, TaskService tasks) {
        this.signedIn = signedIn;
        this.tasks = tasks;
    }

    @POST
    public Uni<RestResponse<TaskResponse>> create(@NotNull @Valid CreateTaskRequest request) {
        return tasks.create(signedIn.user(), request.task())
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
    public Uni<TaskResponse> get(UUID id) {
        return tasks.get(signedIn.user(), id).map(TaskResponse::of);
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
