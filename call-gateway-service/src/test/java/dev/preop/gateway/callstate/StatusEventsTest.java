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
                "GOAL_REACHED, COMPLETED, none",
                "OPERATOR, COMPLETED, none",
                "TRANSFERRED, COMPLETED, none",
                "TIME_LIMIT, COMPLETED, time_limit",
                "VOICEMAIL, VOICEMAIL, voicemail",
                "MEDIA_LOST, FAILED, media_lost",
                "TECHNICAL_FAILURE, FAILED, technical_failure",
            })
    void shouldTellWhoEndedAConnectedCall(EndReason ended, CallOutcome outcome, String reason) {
        CallNotes notes = new CallNotes(true, ended, AnsweredBy.HUMAN, false, null);

        assertThat(StatusEvents.of(CALL, report("completed", null), notes))
                .get(type(CallCompleted.class))
                .isEqualTo(new CallCompleted(CALL, "CA1", outcome, reason, AnsweredBy.HUMAN, 42, AT));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, VOICEMAIL",
                "HANG_UP, VOICEMAIL",
                "TIME_LIMIT, VOICEMAIL",
                "MEDIA_LOST, VOICEMAIL",
                "GOAL_REACHED, COMPLETED",
                "OPERATOR, COMPLETED",
                "TRANSFERRED, COMPLETED",
            })
    void shouldCallItVoicemailWhenAMachineAnsweredUnlessSomethingWasSettled(EndReason ended, CallOutcome outcome) {
        CallNotes notes = new CallNotes(true, ended, AnsweredBy.MACHINE_END_OTHER, false, null);

        assertThat(StatusEvents.of(CALL, report("completed", null), notes))
                .get(type(CallCompleted.class))
                .extracting(CallCompleted::outcome)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"599, CALLEE_HUNG_UP, callee_hung_up", "619, COMPLETED, time_limit", "621, COMPLETED, time_limit"})
    void shouldTellTheCalleesEndFromTheTimeLimits(int seconds, CallOutcome outcome, String reason) {
        StatusReport report =
                new StatusReport("CA1", "completed", Duration.ofSeconds(seconds), Duration.ofSeconds(620), null, AT);

        assertThat(StatusEvents.of(CALL, report, CallNotes.NONE.withStream()))
                .get(type(CallCompleted.class))
                .isEqualTo(new CallCompleted(CALL, "CA1", outcome, reason, null, seconds, AT));
    }

    @ParameterizedTest
    @CsvSource({
        "goal_reached, GOAL_REACHED",
        "goal_failed, HANG_UP",
        "voicemail, VOICEMAIL",
        "operator, OPERATOR",
        "time_limit, TIME_LIMIT",
        "'', HANG_UP",
        "media_lost, HANG_UP",
        "technical_failure, TECHNICAL_FAILURE",
    })
    void shouldUnderstandWhyTheBridgeHangsUp(String reason, EndReason understood) {
        assertThat(EndReason.ofHangUp(reason)).isEqualTo(understood);
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
        return new StatusReport("CA1", status, Duration.ofSeconds(42), null, sip, AT);
    }
}
