package dev.preop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.NotificationType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallEndTest {

    @ParameterizedTest
    @CsvSource({
        "BUSY, line was busy",
        "NO_ANSWER, nobody answered",
        "VOICEMAIL, voicemail",
        "FAILED, could not be connected",
        "CANCELED, cancelled",
    })
    void shouldTellAtOnceWhereNobodyTalked(CallOutcome outcome, String words) {
        assertThat(new CallEnd(outcome, null).announcement()).hasValueSatisfying(told -> {
            assertThat(told.type()).isEqualTo(NotificationType.CALL_FAILED);
            assertThat(told.message()).contains(words);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "CALLEE_HUNG_UP", "UNKNOWN"})
    void shouldWaitForTheSummaryOfAConversation(CallOutcome outcome) {
        assertThat(new CallEnd(outcome, null).announcement()).isEmpty();
        assertThat(new CallEnd(outcome, true).announcement())
                .hasValueSatisfying(told -> assertThat(told.type()).isEqualTo(NotificationType.CALL_COMPLETED));
        assertThat(new CallEnd(outcome, false).announcement())
                .hasValueSatisfying(told -> assertThat(told.type()).isEqualTo(NotificationType.CALL_FAILED));
    }

    @Test
    void shouldWaitForTheOutcomeWhenTheSummaryCameFirst() {
        assertThat(new CallEnd(null, true).announcement()).isEmpty();
        assertThat(new CallEnd(null, false).announcement()).isEmpty();
    }

    @Test
    void shouldSayWhoHungUp() {
        assertThat(new CallEnd(CallOutcome.CALLEE_HUNG_UP, false).announcement())
                .hasValueSatisfying(told -> assertThat(told.message()).contains("hung up"));
    }

    @Test
    void shouldNeverTellNumbers() {
        assertThat(Arrays.stream(CallOutcome.values()).map(outcome -> new CallEnd(outcome, false)
                        .announcement()
                        .orElseThrow()
                        .message()))
                .allSatisfy(message -> assertThat(message).doesNotContainPattern("[0-9]"));
    }
}
