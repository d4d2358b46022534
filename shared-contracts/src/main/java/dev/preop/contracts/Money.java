package dev.preop.contracts;

import java.math.BigDecimal;

/** An amount in a currency, e.g. 75.00 USD. {@code currency} is ISO 4217. */
public record Money(BigDecimal amount, String currency) {

    public Money {
        Require.present(amount, "amount");
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount is negative");
        }
        if (!Require.text(currency, "currency").matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("currency is not an ISO 4217 code");
        }
    }
}
