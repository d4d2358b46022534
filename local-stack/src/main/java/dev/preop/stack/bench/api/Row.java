package dev.preop.stack.bench.api;

import java.util.UUID;

/** What the tables are filled with. Ids are UUIDv7 like the services' own: by time, and told from a row's number alone. */
enum Row {
    TASK,
    SESSION,
    TRANSCRIPT,
    SEGMENT,
    FACT;

    /** The id of the row with that number, made at that time. */
    UUID id(long millis, long number) {
        var high = millis << 16 | 7 << 12 | ordinal();
        return new UUID(high, 0x8L << 60 | number);
    }

    /** The same as an expression of PostgreSQL; {@code millis} and {@code number} are expressions, too. */
    String id(String millis, String number) {
        return "(lpad(to_hex(%s), 12, '0') || '700%d8' || lpad(to_hex((%s)::bigint), 15, '0'))::uuid"
                .formatted(millis, ordinal(), number);
    }
}
