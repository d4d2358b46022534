package dev.preop.task.price;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/** What providers charge, for estimates: their invoices come later and know discounts. */
@ConfigMapping(prefix = "preop.task.prices")
public interface CallPrices {

    /** ISO 4217, of all prices. */
    @WithDefault("USD")
    String currency();

    /** The carrier's, per minute begun. */
    @WithDefault("0.014")
    @Min(0)
    BigDecimal telephonyPerMinute();

    /** Hearing and speaking together, per minute of the call. */
    @WithDefault("0.10")
    @Min(0)
    BigDecimal speechPerMinute();

    /** What a minute costs with all providers together. */
    default BigDecimal perMinute() {
        return telephonyPerMinute().add(speechPerMinute());
    }
}
