package dev.preop.contracts;

/**
 * {@code call.requested}: a session was created and is about to be dialled.
 *
 * @param calleeNumber E.164, sealed
 * @param calleeMask the number for human eyes, e.g. {@code +1415•••0199}
 * @param instruction the user's own sentence, sealed
 */
public record CallRequested(
        CallRef call,
        long version,
        CallDirection direction,
        SealedText calleeNumber,
        String calleeMask,
        SealedText instruction,
        Plan plan,
        AuthorityEnvelope envelope,
        CallSettings settings)
        implements CallEvent {

    public CallRequested {
        Require.present(call, "call");
        Require.atLeast(1, version, "version");
        Require.present(direction, "direction");
        Require.present(calleeNumber, "callee_number");
        Require.text(calleeMask, "callee_mask");
        Require.present(instruction, "instruction");
        Require.present(plan, "plan");
        Require.present(envelope, "envelope");
        Require.present(settings, "settings");
    }

    @Override
    public String topic() {
        return Topics.CALL_REQUESTED;
    }
}
