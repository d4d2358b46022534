package dev.preop.task.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * What one call has cost, as far as its length tells; computed as the figures of all calls are.
 *
 * @param currency ISO 4217
 */
public record CallCost(String currency, BigDecimal total, Map<String, BigDecimal> byProvider) {

    private static final int SECONDS_OF_MINUTE = 60;
    private static final int DIGITS = 4;

    public static CallCost of(long seconds, CallPrices prices) {
        BigDecimal telephony =
                prices.telephonyPerMinute().multiply(BigDecimal.valueOf(Math.ceilDiv(seconds, SECONDS_OF_MINUTE)));
        BigDecimal speech = prices.speechPerMinute()
                .multiply(BigDecimal.valueOf(seconds))
                .divide(BigDecimal.valueOf(SECONDS_OF_MINUTE), 2 * DIGITS, RoundingMode.HALF_UP);
        return new CallCost(
                prices.currency(),
                rounded(telephony.add(speech)),
                Map.of("twilio", rounded(telephony), "elevenlabs", rounded(speech)));
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
