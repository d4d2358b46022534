package dev.preop.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code approval.decided}: the user's answer, or its absence in time. */
public record ApprovalDecided(
        CallRef call,
        UUID approvalId,
        Decision decision,
        @Nullable SealedText note,
        Instant at) implements CallEvent {

    public ApprovalDecided {
        Require.present(call, "call");
        Require.present(approvalId, "approval_id");
        Require.present(decision, "decision");
        Require.present(at, "at");
    }

    @Override
    public String topic() {
        return Topics.APPROVAL_DECIDED;
    }
}
