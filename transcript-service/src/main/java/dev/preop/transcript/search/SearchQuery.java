package dev.preop.transcript.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param words as one types them into a search engine: words, {@code "phrases"}, {@code or}, {@code -without}
 * @param from the earliest moment at which it was said
 * @param until it was said before this moment
 * @param after the last that was seen before, to go on behind it
 */
public record SearchQuery(
        String words,
        @Nullable String speaker,
        @Nullable UUID sessionId,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Position after,
        int limit) {}
