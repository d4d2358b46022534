package dev.preop.task.approval.rest;

import dev.preop.task.approval.ApprovalService;
import dev.preop.task.approval.ApprovalStatus;
import dev.preop.task.json.Json;
import dev.preop.task.user.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/approvals}. */
@Path("/api/approvals")
@Authenticated
public class ApprovalResource {

    private final SignedIn signedIn;
    private final ApprovalService approvals;

    public ApprovalResource(SignedIn signedIn, ApprovalService approvals) {
        this.signedIn = signedIn;
        this.approvals = approvals;
    }

    @GET
    public Uni<ApprovalsResponse> list(
            @RestQuery @Nullable @Pattern(regexp = "pending|approved|rejected|expired") String status) {
        return approvals
                .list(signedIn.user(), status == null ? null : Json.constant(status, ApprovalStatus.class))
                .map(found -> new ApprovalsResponse(
                        found.stream().map(ApprovalView::of).toList()));
    }

    @POST
    @Path("{id}/decision")
    public Uni<DecidedResponse> decide(UUID id, @NotNull @Valid DecisionRequest request) {
        return approvals
                .decide(signedIn.user(), id, request.answer(), request.words())
                .map(approval -> new DecidedResponse(true, ApprovalView.of(approval)));
    }

    /** Newest first. */
    public record ApprovalsResponse(List<ApprovalView> approvals) {}

    /** The approval as it was decided. */
    public record DecidedResponse(boolean success, ApprovalView approval) {}
}
