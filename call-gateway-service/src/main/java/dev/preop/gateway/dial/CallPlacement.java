package dev.preop.gateway.dial;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Places a call once a line is free for it. */
@Singleton
public class CallPlacement {

    /** Beyond ringing and talking: Twilio's own delays, and the agent's goodbye after the time limit. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final CallSlots slots;
    private final Dialler dialler;

    public CallPlacement(CallSlots slots, Dialler dialler) {
        this.slots = slots;
        this.dialler = dialler;
    }

    /** Fails with the problems of {@link CallSlots#take} and {@link Dialler#place}. */
    public Uni<PlacedCall> place(DialOrder order) {
        UUID sessionId = order.context().call().sessionId();
        Duration lease = order.ringTimeout().plus(order.timeLimit()).plus(SLACK);
        return slots.take(sessionId, lease).chain(() -> dialler.place(order)
                .onFailure(CallPlacement::nobodyIsRung)
                .invoke(() -> slots.release(sessionId)));
    }

    /** A call that may have been placed keeps its line until its end is reported or it must be over. */
    private static boolean nobodyIsRung(Throwable failure) {
        return !(failure instanceof ProblemException problem) || problem.code() != ErrorCode.CALL_OUTCOME_UNKNOWN;
    }
}
