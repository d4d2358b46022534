package dev.preop.task.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.ProgressStatus;
import dev.preop.contracts.TaskStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallReportsTest {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
    private static final CallSession DIALLED =
            CallSession.intended(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "+14155550100", 0, AT);

    @ParameterizedTest
    @CsvSource({
        "COMPLETED,,COMPLETED,,",
        "BUSY,busy,FAILED,busy,FAILED",
        "NO_ANSWER,,FAILED,no_answer,FAILED",
        "VOICEMAIL,voicemail,FAILED,voicemail,FAILED",
        "CALLEE_HUNG_UP,,FAILED,callee_hung_up,FAILED",
        "FAILED,sip_404,FAILED,sip_404,FAILED",
        "FAILED,,FAILED,failed,FAILED",
        "CANCELED,,CANCELLED,,FAILED",
        "UNKNOWN,,FAILED,failed,FAILED"
    })
    void shouldReadEveryOutcome(
            CallOutcome outcome,
            @Nullable String given,
            SessionStatus status,
            @Nullable String reason,
            @Nullable TaskStatus task) {
        CallCompleted completed = completed(outcome, given);

        CallSession ended = CallReports.apply(DIALLED, completed);

        assertThat(ended.status()).isEqualTo(status);
        assertThat(ended.failureReason()).isEqualTo(reason);
        assertThat(CallReports.taskAfter(completed).orElse(null)).isEqualTo(task);
    }

    @Test
    void shouldComeToTheSameEndInWhateverOrderReportsCome() {
        List<CallEvent> reports = new ArrayList<>(List.of(
                progressed(ProgressStatus.INITIATED, null),
                progressed(ProgressStatus.RINGING, null),
                progressed(ProgressStatus.ANSWERED, AnsweredBy.HUMAN),
                new CallStarted(DIALLED.ref(), "CA1", "MZ1", false, AT),
                completed(CallOutcome.COMPLETED, null)));
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            Collections.shuffle(reports, random);

            CallSession session = DIALLED;
            for (CallEvent report : reports) {
                SessionStatus before = session.status();
                session = CallReports.apply(session, report);
                assertThat(session.status()).isGreaterThanOrEqualTo(before);
            }

            assertThat(session.status()).isEqualTo(SessionStatus.COMPLETED);
            assertThat(session.answeredBy()).isEqualTo(AnsweredBy.HUMAN);
            assertThat(session.startedAt()).isEqualTo(AT);
            assertThat(session.durationSeconds()).isEqualTo(42);
            assertThat(session.dialling()).isEqualTo(Dialling.PLACED);
            assertThat(session.version()).isEqualTo(6);
        }
    }

    @Test
    void shouldNotChangeHowACallEnded() {
        CallSession busy = CallReports.apply(DIALLED, completed(CallOutcome.BUSY, "busy"));

        CallSession again = CallReports.apply(busy, completed(CallOutcome.COMPLETED, null));

        assertThat(again.status()).isEqualTo(SessionStatus.FAILED);
        assertThat(again.failureReason()).isEqualTo("busy");
    }

    @Test
    void shouldLetAReportCountMoreThanALostAnswer() {
        CallSession reported = CallReports.apply(DIALLED, progressed(ProgressStatus.RINGING, null));

        assertThat(reported.edit().unknown().done().dialling()).isEqualTo(Dialling.PLACED);
        assertThat(DIALLED.edit().unknown().done().dialling()).isEqualTo(Dialling.UNKNOWN);
        assertThat(CallReports.apply(DIALLED.edit().unknown().done(), progressed(ProgressStatus.RINGING, null))
                        .dialling())
                .isEqualTo(Dialling.PLACED);
    }

    private static CallProgressed progressed(ProgressStatus status, @Nullable AnsweredBy answeredBy) {
        return new CallProgressed(DIALLED.ref(), "CA1", status, answeredBy, AT);
    }

    private static CallCompleted completed(CallOutcome outcome, @Nullable String reason) {
        return new CallCompleted(DIALLED.ref(), "CA1", outcome, reason, null, 42, AT.plusSeconds(42));
    }
}
