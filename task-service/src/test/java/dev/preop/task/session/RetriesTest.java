package dev.preop.task.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.CallDirection;
import dev.preop.task.settings.AssistantSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {

    private static final RetryConfig CONFIG = new RetryConfig() {
        @Override
        public Duration firstPause() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration longestPause() {
            return Duration.ofMinutes(15);
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {"busy", "no_answer", "failed", "media_lost", "call_service_unavailable", "sip_503", "sip_480"})
    void shouldTryAgainWhatMayPass(String reason) {
        assertThat(Retries.pause(failed(reason, 0), settings(true, 2), CONFIG)).contains(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voicemail",
                "callee_hung_up",
                "number_refused",
                "sip_404",
                "sip_603",
                LostCalls.LOST,
                LostCalls.NEVER_PLACED
            })
    void shouldNotTryAgainWhatWasAnsweredOrRefusedOrMayHaveBeenACall(String reason) {
        assertThat(Retries.pause(failed(reason, 0), settings(true, 2), CONFIG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,5", "1,10", "2,15", "3,15"})
    void shouldWaitLongerEachTimeUpToALimit(int before, int minutes) {
        assertThat(Retries.pause(failed("busy", before), settings(true, 5), CONFIG))
                .contains(Duration.ofMinutes(minutes));
    }

    @Test
    void shouldStopWhenItWasTriedOftenEnoughOrNotWanted() {
        assertThat(Retries.pause(failed("busy", 2), settings(true, 2), CONFIG)).isEmpty();
        assertThat(Retries.pause(failed("busy", 0), settings(false, 2), CONFIG)).isEmpty();
        assertThat(Retries.pause(failed("busy", 0, CallDirection.INBOUND), settings(true, 2), CONFIG))
                .isEmpty();
    }

    private static CallSession failed(String reason, int before) {
        return failed(reason, before, CallDirection.OUTBOUND);
    }

    private static CallSession failed(String reason, int before, CallDirection direction) {
        UUID id = UUID.randomUUID();
        CallSession session = direction == CallDirection.OUTBOUND
                ? CallSession.intended(id, id, id, "+14155550100", before, Instant.EPOCH)
                : CallSession.incoming(id, id, id, "CA1", Optional.of("+14155550100"), Instant.EPOCH);
        return session.edit()
                .ended(SessionStatus.FAILED, reason, Instant.EPOCH, null)
                .done();
    }

    private static AssistantSettings settings(boolean retry, int attempts) {
        AssistantSettings usual = AssistantSettings.DEFAULTS;
        return new AssistantSettings(
                usual.voicePreference(),
                usual.defaultTone(),
                usual.maxAutoApproveAmount(),
                retry,
                attempts,
                false,
                usual.languagePreference(),
                usual.defaultRegion(),
                usual.homeAreaCode(),
                false,
                null,
                false,
                false,
                ZoneId.of("UTC"));
    }
}
