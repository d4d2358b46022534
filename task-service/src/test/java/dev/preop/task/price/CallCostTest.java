package dev.preop.task.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallCostTest {

    @Test
    void shouldChargeTheCarriersMinutesBegunAndSpeechByTheSecond() {
        assertThat(CallCost.of(61, new Prices()))
                .isEqualTo(cost("0.1297", Map.of("twilio", "0.0280", "elevenlabs", "0.1017")));
        assertThat(CallCost.of(60, new Prices()))
                .isEqualTo(cost("0.1140", Map.of("twilio", "0.0140", "elevenlabs", "0.1000")));
    }

    @Test
    void shouldCostNothingWhenNobodyAnswered() {
        assertThat(CallCost.of(0, new Prices()))
                .isEqualTo(cost("0.0000", Map.of("twilio", "0.0000", "elevenlabs", "0.0000")));
    }

    private static CallCost cost(String total, Map<String, String> byProvider) {
        return new CallCost(
                "USD",
                new BigDecimal(total),
                Map.of(
                        "twilio", new BigDecimal(byProvider.get("twilio")),
                        "elevenlabs", new BigDecimal(byProvider.get("elevenlabs"))));
    }

    private record Prices() implements CallPrices {
        @Override
        public String currency() {
            return "USD";
        }

        @Override
        public BigDecimal telephonyPerMinute() {
            return new BigDecimal("0.014");
        }

        @Override
        public BigDecimal speechPerMinute() {
            return new BigDecimal("0.10");
        }
    }
}
