package dev.preop.task.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.CalleeTexted;
import dev.preop.contracts.Event;
import dev.preop.contracts.MessageStatus;
import dev.preop.contracts.ProgressStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallsShownTest {

    private static final CallRef CALL = new CallRef(new UUID(1, 1), new UUID(9, 9), new UUID(8, 8));
    private static final CallRef OTHER = new CallRef(new UUID(2, 2), new UUID(9, 9), new UUID(8, 8));
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final CallsShown shown = new CallsShown();

    @Test
    void shouldShowEveryStepOnce() {
        assertThat(shown.isPassed(progress(CALL, ProgressStatus.INITIATED, null)))
                .isFalse();
        assertThat(shown.isPassed(progress(CALL, ProgressStatus.INITIATED, null)))
                .isTrue();
        assertThat(shown.isPassed(started(CALL))).isFalse();
        assertThat(shown.isPassed(progress(CALL, ProgressStatus.RINGING, null))).isTrue();
        assertThat(shown.isPassed(ended(CALL, CallOutcome.COMPLETED))).isFalse();
    }

    @Test
    void shouldNotBringAFinishedCallBackToLife() {
        shown.isPassed(ended(CALL, CallOutcome.BUSY));

        assertThat(shown.isPassed(started(CALL))).isTrue();
        assertThat(shown.isPassed(ended(CALL, CallOutcome.CANCELED))).isTrue();
    }

    @Test
    void shouldTellCallsApartAndLeaveOtherEventsAlone() {
        shown.isPassed(ended(CALL, CallOutcome.COMPLETED));

        assertThat(shown.isPassed(started(OTHER))).isFalse();
        Event texted = new CalleeTexted(CALL, UUID.randomUUID(), MessageStatus.SENT, NOW);
        assertThat(shown.isPassed(texted)).isFalse();
        assertThat(shown.isPassed(texted)).isFalse();
    }

    @Test
    void shouldShowWhoAnsweredWhenThatIsLearnedLater() {
        shown.isPassed(started(CALL));

        assertThat(shown.isPassed(progress(CALL, ProgressStatus.ANSWERED, AnsweredBy.HUMAN)))
                .isFalse();
        assertThat(shown.isPassed(progress(CALL, ProgressStatus.ANSWERED, AnsweredBy.HUMAN)))
                .isTrue();
        assertThat(shown.isPassed(progress(CALL, ProgressStatus.RINGING, AnsweredBy.MACHINE_END_BEEP)))
                .isTrue();
    }

    private static Event progress(CallRef call, ProgressStatus status, @Nullable AnsweredBy who) {
        return new CallProgressed(call, "CA1", status, who, NOW);
    }

    private static Event started(CallRef call) {
        return new CallStarted(call, "CA1", "MZ1", false, NOW);
    }

    private static Event ended(CallRef call, CallOutcome outcome) {
        return new CallCompleted(call, "CA1", outcome, null, null, 0, NOW);
    }
}
