package dev.preop.kit.ids;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.enums.UuidNamespace;
import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes identifiers. New rows and events get time-ordered ones, which keep index inserts at the right-hand edge. */
@Singleton
public class Ids {

    private static final int TIME_ORDERED = 7;

    private final TimeOrderedEpochFactory timeOrdered;

    public Ids(Clock clock) {
        timeOrdered = TimeOrderedEpochFactory.builder().withClock(clock).build();
    }

    /** A new UUIDv7, increasing even within one millisecond. */
    public UUID next() {
        return timeOrdered.create();
    }

    /** When {@code id} was made; empty unless it is one that tells. */
    public static Optional<Instant> madeAt(UUID id) {
        return id.version() == TIME_ORDERED
                ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }

    /**
     * The UUIDv5 of {@code name} within {@code namespace}: the same two strings give the same id everywhere, so that an
     * event that is told twice is recognised.
     */
    public static UUID named(String namespace, String name) {
        UUID space = UuidCreator.getNameBasedSha1(UuidNamespace.NAMESPACE_URL, "https://preop.dev/" + namespace);
        return UuidCreator.getNameBasedSha1(space, name);
    }
}
