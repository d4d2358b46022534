package dev.preop.transcript.search;

import dev.preop.transcript.search.Highlights.Range;
import java.util.List;
import java.util.UUID;

/**
 * A segment that was found.
 *
 * @param content its redacted words
 * @param timestampMs from the start of the media stream
 */
public record Hit(
        Position position,
        UUID sessionId,
        UUID taskId,
        String speaker,
        String content,
        List<Range> highlights,
        long timestampMs) {

    public Hit {
        highlights = List.copyOf(highlights);
    }
}
