package dev.preop.conversation.money;

import dev.preop.contracts.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum that somebody named.
 *
 * @param currency ISO 4217; absent when it was not said
 */
public record Amount(BigDecimal value, @Nullable String currency) {

    /** Whether it is more than {@code limit}, or cannot be compared with it; without a limit every sum is too much. */
    public boolean exceeds(@Nullable Money limit) {
        if (value.signum() == 0) {
            return false;
        }
        return limit == null
                || currency != null && !currency.equals(limit.currency())
                || value.compareTo(limit.amount()) > 0;
    }

    /** As money, in {@code fallback} when the currency was not said. */
    public Money in(String fallback) {
        return new Money(value, currency == null ? fallback : currency);
    }
}
