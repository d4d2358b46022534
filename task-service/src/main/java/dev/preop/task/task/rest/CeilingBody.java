package dev.preop.task.task.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.preop.contracts.Money;
import dev.preop.task.authority.Spending;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What may be spent, as it is sent: a price, or {@code null} for nothing at all. */
@JsonDeserialize(using = CeilingBody.Reader.class)
sealed interface CeilingBody {

    Spending spending();

    /**
     * The highest price that may be accepted, in a currency that is understood when it is heard on a call.
     *
     * @param currency ISO 4217
     */
    @JsonDeserialize
    record Price(
            @NotNull @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 2)
            BigDecimal amount,

            @NotNull @Pattern(regexp = "USD|EUR|GBP") String currency)
            implements CeilingBody {

        @Override
        public Spending spending() {
            return new Spending(new Money(amount, currency));
        }
    }

    /** No money may be committed. */
    record Nothing() implements CeilingBody {

        @Override
        public Spending spending() {
            return new Spending(null);
        }
    }

    /** Tells {@code null} from what is left out. */
    final class Reader extends StdDeserializer<CeilingBody> {

        private static final long serialVersionUID = 1;

        Reader() {
            super(CeilingBody.class);
        }

        @Override
        public CeilingBody deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return context.readValue(parser, Price.class);
        }

        @Override
        public CeilingBody getNullValue(DeserializationContext context) {
            return new Nothing();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
