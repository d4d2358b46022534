package dev.preop.kit.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of PostgreSQL.
 *
 * @param text with {@code $1}, {@code $2} … for the values; one of few, as each is prepared and kept by each connection
 */
public record Sql(String text, List<@Nullable Object> values) {

    public Sql {
        values = Collections.unmodifiableList(values);
    }

    public static Sql of(String text, @Nullable Object... values) {
        return new Sql(text, Arrays.stream(values).map(Sql::encodable).toList());
    }

    /** PostgreSQL's driver knows moments only with an offset. */
    private static @Nullable Object encodable(@Nullable Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
