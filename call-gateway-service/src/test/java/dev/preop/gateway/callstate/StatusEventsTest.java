package dev.preop.gateway.callstate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.ProgressStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusEventsTest {

    private static final CallRef CALL = new CallRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private static final Instant AT = Instant.parse("2026-11-21T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"initiated, INITIATED", "ringing, RINGING", "in-progress, ANSWERED"})
    void shouldTellProgress(String status, ProgressStatus told) {
        assertThat(StatusEvents.of(CALL, report(status, null), CallNotes.NONE))
                .contains(new CallProgressed(CALL, "CA1", told, null, AT));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "busy, none, BUSY, busy",
                "no-answer, 487, NO_ANSWER, no_answer",
                "failed, 404, FAILED, sip_404",
                "failed, none, FAILED, failed",
                "canceled, none, CANCELED, none",
                "completed, none, COMPLETED, none",
            })
    void shouldTellTheEndOfACallItKnowsNothingAbout(String status, String sip, CallOutcome outcome, String reason) {
        assertThat(StatusEvents.of(CALL, report(status, sip), CallNotes.NONE))
                .contains(new CallCompleted(CALL, "CA1", outcome, reason, null, 42, AT));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, CALLEE_HUNG_UP, callee_hung_up",
                "HANG_UP, COMPLETED, none",
                "VOICEMAIL, VOICEMAIL, voicemail",
                "MEDIA_LOST, FAILED, media_lost",
            })
    void shouldTellWhoEndedAConnectedCall(EndReason ended, CallOutcome outcome, String reason) {
        CallNotes notes = new CallNotes(true, ended, AnsweredBy.HUMAN);

        assertThat(StatusEvents.of(CALL, report("completed", null), notes))
                .get(type(CallCompleted.class))
                .isEqualTo(new CallCompleted(CALL, "CA1", outcome, reason, AnsweredBy.HUMAN, 42, AT));
    }

    @Test
    void shouldBeSilentAboutOtherStatuses() {
        assertThat(StatusEvents.of(CALL, report("queued", null), CallNotes.NONE))
                .isEmpty();
        assertThat(StatusEvents.of(CALL, report("", null), CallNotes.NONE)).isEmpty();
    }

    @Test
    void shouldKeepTheFirstReasonForAnEnd() {
        CallNotes notes = CallNotes.NONE.withEnd(EndReason.VOICEMAIL).withEnd(EndReason.HANG_UP);

        assertThat(notes.ended()).isEqualTo(EndReason.VOICEMAIL);
    }

    private static StatusReport report(String status, String sip) {
        return new StatusReport("CA1", status, Duration.ofSeconds(42), sip, AT);
    }
}
