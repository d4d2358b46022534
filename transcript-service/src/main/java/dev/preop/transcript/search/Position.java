package dev.preop.transcript.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a segment stands among all that were found: the best first, of equals the latest. */
public record Position(float rank, Instant saidAt, UUID segmentId) {

    /** As a client hands it back, without a meaning to it. */
    public String encoded() {
        String plain = rank + "," + saidAt + "," + segmentId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when it was not made by {@link #encoded()}. */
    public static Optional<Position> decoded(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(",", -1);
            return parts.length == 3
                    ? Optional.of(new Position(
                            Float.parseFloat(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2])))
                    : Optional.empty();
        } catch (RuntimeException notAPosition) {
            return Optional.empty();
        }
    }
}
