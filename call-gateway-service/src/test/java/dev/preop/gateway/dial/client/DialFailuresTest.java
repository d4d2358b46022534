package dev.preop.gateway.dial.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.exception.ApiConnectionException;
import com.twilio.exception.ApiException;
import dev.preop.kit.problem.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "400, 21211, NUMBER_REFUSED",
        "400, 21215, NUMBER_REFUSED",
        "400, 21216, NUMBER_REFUSED",
        "400, 21212, CALL_SERVICE_UNAVAILABLE",
        "401, 20003, CALL_SERVICE_UNAVAILABLE",
        "429, 20429, CALL_SERVICE_UNAVAILABLE",
        "400, 10004, CALL_SERVICE_UNAVAILABLE",
        "400, 99999, CALL_SERVICE_UNAVAILABLE",
        "500, 20500, CALL_OUTCOME_UNKNOWN",
        "503, 0, CALL_OUTCOME_UNKNOWN",
    })
    void shouldBranchOnTheCode(int status, int code, ErrorCode meaning) {
        ApiException answer = new ApiException("irrelevant words", code, "", status, null);

        assertThat(DialFailures.explain(answer).code()).isEqualTo(meaning);
    }

    @Test
    void shouldAskForABreatherWhenTwilioIsBusy() {
        assertThat(DialFailures.explain(new ApiException("", 20429, "", 429, null))
                        .retryAfter())
                .isPresent();
        assertThat(DialFailures.explain(new ApiException("", 20003, "", 401, null))
                        .retryAfter())
                .isEmpty();
    }

    @Test
    void shouldNotClaimToKnowWhatItDoesNot() {
        assertThat(DialFailures.explain(new ApiConnectionException("no words")).code())
                .isEqualTo(ErrorCode.CALL_OUTCOME_UNKNOWN);
        assertThat(DialFailures.explain(new IllegalStateException()).code()).isEqualTo(ErrorCode.CALL_OUTCOME_UNKNOWN);
    }
}
