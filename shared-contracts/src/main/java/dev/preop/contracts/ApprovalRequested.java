package dev.preop.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code approval.requested}: the call met a limit and the user must decide. */
public record ApprovalRequested(
        CallRef call,
        UUID approvalId,
        String reason,
        @Nullable Money amount,
        @Nullable SealedText quote,
        Instant expiresAt)
        implements CallEvent {

    public ApprovalRequested {
        Require.present(call, "call");
        Require.present(approvalId, "approval_id");
        Require.text(reason, "reason");
        Require.present(expiresAt, "expires_at");
    }

    @Override
    public String topic() {
        return Topics.APPROVAL_REQUESTED;
    }
}
